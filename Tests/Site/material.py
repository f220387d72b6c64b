"""Content that tests add to the sample: a text in Lao, a very long word, a picture."""

import struct
import zlib

# Lao writes no space between words.
LAO = "ອົງການສາກົນເພື່ອການເຄື່ອນຍ້າຍຖິ່ນຖານເຮັດວຽກຮ່ວມກັບລັດຖະບານແຫ່ງສາທາລະນະລັດປະຊາທິປະໄຕປະຊາຊົນລາວກ່ຽວກັບການເຄື່ອນຍ້າຍແຮງງານ"

LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


def png(width: int, height: int) -> bytes:
    """Returns a plain green picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + bytes((80, 140, 90)) * width) * height
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
