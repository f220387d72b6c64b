import OpenData

extension DataType<CalendarDate> {
  static var date: DataType {
    DataType<String>.string(format: "date").reading(\.iso)
      .described("A calendar date (ISO 8601), such as 2021-06-30.", as: "date")
  }
}

extension DataType<Period> {
  private static var instant: String { "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?" }

  /// A period without an end of its own.
  static var moment: DataType {
    DataType<String>.string(pattern: "^\(instant)$").reading(\.iso)
      .described("A year (2019), a month (2019-06) or a day (2019-06-30), in ISO 8601.", as: "moment")
  }

  static var period: DataType {
    return DataType<String>.string(pattern: "^\(instant)(/\(instant))?$").reading(\.iso)
      .described(
        """
        The time that a figure speaks of, in ISO 8601: a year (2019), a month (2019-06), a day (2019-06-30), or an \
        interval of two of these joined by a slash (2018/2019).
        """,
        as: "period"
      )
  }
}
