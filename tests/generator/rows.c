/*
 * rows.c - prints the rows of a schema as the C preprocessor sees them, in the form of `--dump-rows`.
 *
 * Words are shown by stringification, strings by their value: so the compiler itself decodes and joins them.
 */
#include <stdio.h>

static void put_text(const char *text)
{
	putchar('"');
	for (; *text != '\0'; text++) {
		if (*text == '"' || *text == '\\') {
			putchar('\\');
		}
		putchar(*text);
	}
	putchar('"');
}

static void put_row(const char *name, const char *words, const char *text, const char *last)
{
	printf("%s(%s", name, words);
	if (text != NULL) {
		fputs(", ", stdout);
		put_text(text);
	}
	fputs(", ", stdout);
	put_text(last);
	puts(")");
}

/* Each word is stringified by itself: passed on to a macro first, FORMAT(x) in `more` would be taken for a row. */
#define SCHEMA(id, root, doc) put_row("SCHEMA", #id ", " #root, NULL, doc);
#define KIND(letter, name, wire, doc) put_row("KIND", #letter ", " #name ", " #wire, NULL, doc);
#define API_VERSION(wire, status, kinds, doc) put_row("API_VERSION", #wire ", " #status ", " #kinds, NULL, doc);
#define FORMAT(name, max_length, pattern, doc) put_row("FORMAT", #name ", " #max_length, pattern, doc);
#define ENUMERATION(name, doc) put_row("ENUMERATION", #name, NULL, doc);
#define VALUE(enumeration, value, doc) put_row("VALUE", #enumeration ", " #value, NULL, doc);
#define STRUCTURE(name, form, doc) put_row("STRUCTURE", #name ", " #form, NULL, doc);
#define FIELD(owner, name, type, default_value, kinds, more, doc) \
	put_row("FIELD", #owner ", " #name ", " #type ", " #default_value ", " #kinds ", " #more, NULL, doc);
#define MEMBER(owner, name, type, default_value, more, doc) \
	put_row("MEMBER", #owner ", " #name ", " #type ", " #default_value ", " #more, NULL, doc);
#define FOREIGN(owner, key, field, remedy) put_row("FOREIGN", #owner ", " #key ", " #field, NULL, remedy);
#define RULE(owner, relation, why) put_row("RULE", #owner ", " #relation, NULL, why);

int main(void)
{
#include ROWS_OF
	return 0;
}
