/* The floor under every site generator that uses cmark: each Markdown file of a folder, without its front matter,
 * becomes a page of HTML in another folder, in a minimal frame and on two threads. Nothing is made of links, templates,
 * lists and checks.
 *
 *   floor <folder to read> <folder to make>
 */

#include <cmark.h>
#include <dirent.h>
#include <err.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { THREADS = 2, ROOM = 64 << 20, HEADER = 16 };

static int input, output, count;
static struct dirent **files;
static atomic_int next_file;

/* A thread's memory. A page's pieces follow each other in it, each after its size, and all are forgotten with the page:
 * the system's malloc and free would take longer than the parsing. */
static _Thread_local char *room, *top;

static void *allocate(size_t size) {
  char *piece = top + HEADER;
  size = (size + HEADER - 1) & -(size_t)HEADER;
  if (piece + size > room + ROOM) errx(1, "a page needs too much memory");
  *(size_t *)top = size;
  top = piece + size;
  return piece;
}

static void *allocate_zeroed(size_t pieces, size_t size) { return memset(allocate(pieces * size), 0, pieces * size); }

static void *reallocate(void *piece, size_t size) {
  if (!piece) return allocate(size);
  size_t old_size = *(size_t *)((char *)piece - HEADER);
  if (size <= old_size) return piece;
  if ((char *)piece + old_size == top) {
    top = (char *)piece - HEADER;
    return allocate(size);
  }
  return memcpy(allocate(size), piece, old_size);
}

static void forget(void *piece) { (void)piece; }

static cmark_mem memory = {allocate_zeroed, reallocate, forget};

static char *read_file(const char *name, size_t *size) {
  struct stat status;
  int file = openat(input, name, O_RDONLY);
  if (file < 0 || fstat(file, &status)) err(1, "%s", name);
  char *text = allocate(status.st_size + 1);
  *size = status.st_size;
  if (read(file, text, *size) != (ssize_t)*size) err(1, "%s", name);
  text[*size] = 0;
  close(file);
  return text;
}

static const char *without_front_matter(const char *text) {
  const char *end = strncmp(text, "---\n", 4) ? NULL : strstr(text, "\n---\n");
  return end ? end + 5 : text;
}

static struct iovec part(const char *text, size_t size) { return (struct iovec){(void *)text, size}; }
#define TEXT(literal) part(literal, sizeof literal - 1)

static void write_page(const char *name, size_t name_size, const char *html) {
  struct iovec parts[] = {
      TEXT("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"),
      part(name, name_size),
      TEXT("</title>\n</head>\n<body>\n"),
      part(html, strlen(html)),
      TEXT("</body>\n</html>\n"),
  };
  char path[300];
  snprintf(path, sizeof path, "%.*s.html", (int)name_size, name);
  int file = openat(output, path, O_WRONLY | O_CREAT | O_EXCL, 0666);
  ssize_t size = 0;
  for (int i = 0; i < 5; i++) size += parts[i].iov_len;
  if (file < 0 || writev(file, parts, 5) != size || close(file)) err(1, "%s", path);
}

static void build_page(const char *name) {
  size_t size;
  char *text = read_file(name, &size);
  const char *markdown = without_front_matter(text);
  cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &memory);
  cmark_parser_feed(parser, markdown, text + size - markdown);
  write_page(name, strlen(name) - 3, cmark_render_html(cmark_parser_finish(parser), CMARK_OPT_DEFAULT));
}

static void *work(void *unused) {
  room = malloc(ROOM);
  if (!room) err(1, NULL);
  for (int file; (file = atomic_fetch_add(&next_file, 1)) < count;) {
    top = room;
    build_page(files[file]->d_name);
  }
  return unused;
}

static int is_markdown(const struct dirent *entry) {
  size_t size = strlen(entry->d_name);
  return size > 3 && !strcmp(entry->d_name + size - 3, ".md");
}

int main(int argc, char **argv) {
  if (argc != 3) errx(1, "give the folder to read and the folder to make");
  count = scandir(argv[1], &files, is_markdown, NULL);
  input = open(argv[1], O_RDONLY | O_DIRECTORY);
  if (count < 0 || input < 0) err(1, "%s", argv[1]);
  if (mkdir(argv[2], 0777) || (output = open(argv[2], O_RDONLY | O_DIRECTORY)) < 0) err(1, "%s", argv[2]);
  pthread_t threads[THREADS];
  for (int i = 0; i < THREADS; i++)
    if (pthread_create(&threads[i], NULL, work, NULL)) errx(1, "a thread can't be started");
  for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
}
