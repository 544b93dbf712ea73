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
		if (*text == '\n') {
			fputs("\\n", stdout);
		} else {
			putchar(*text);
		}
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
	if (last != NULL) {
		fputs(", ", stdout);
		put_text(last);
	}
	puts(")");
}

/* The words pass through another macro, as they may in any program: none of them is taken for a row by itself. */
#define WORDS(...) #__VA_ARGS__

#define SCHEMA(id, root, doc) put_row("SCHEMA", WORDS(id, root), NULL, doc);
#define DIALECT(dialect) printf("DIALECT(%s)\n", WORDS(dialect));
#define REVISED(date) printf("REVISED(\"%s\")\n", date);
#define DOCUMENT_LIST(wire, api_version, items, doc) \
	put_row("DOCUMENT_LIST", WORDS(wire, api_version, items), NULL, doc);
#define WRAPPER(value, items, deleted) printf("WRAPPER(%s)\n", WORDS(value, items, deleted));
#define BESIDE(key, place, kinds, doc) put_row("BESIDE", WORDS(key, place, kinds), NULL, doc);
#define OTHER_KIND(wire, doc) put_row("OTHER_KIND", WORDS(wire), NULL, doc);
#define KIND(letter, name, wire, doc) put_row("KIND", WORDS(letter, name, wire), NULL, doc);
#define API_VERSION(wire, status, kinds, doc) put_row("API_VERSION", WORDS(wire, status, kinds), NULL, doc);
#define FORMAT(name, max_length, pattern, doc) put_row("FORMAT", WORDS(name, max_length), pattern, doc);
#define ENUMERATION(name, doc) put_row("ENUMERATION", WORDS(name), NULL, doc);
#define VALUE(enumeration, value, doc) put_row("VALUE", WORDS(enumeration, value), NULL, doc);
#define VALUE_AS(enumeration, value, more, doc) put_row("VALUE_AS", WORDS(enumeration, value, more), NULL, doc);
#define FIELD_GROUP(name, doc) put_row("FIELD_GROUP", WORDS(name), NULL, doc);
#define STRUCTURE(name, form, doc) put_row("STRUCTURE", WORDS(name, form), NULL, doc);
#define FIELD(owner, name, type, default_value, kinds, more, doc) \
	put_row("FIELD", WORDS(owner, name, type, default_value, kinds, more), NULL, doc);
#define MEMBER(owner, name, type, default_value, more, doc) \
	put_row("MEMBER", WORDS(owner, name, type, default_value, more), NULL, doc);
#define FOREIGN(owner, key, field) put_row("FOREIGN", WORDS(owner, key, field), NULL, NULL);
#define MISTAKEN(owner, key, remedy) put_row("MISTAKEN", WORDS(owner, key), NULL, remedy);
#define HINT(owner, field, pattern, remedy) put_row("HINT", WORDS(owner, field), pattern, remedy);
#define RULE(owner, relation, why) put_row("RULE", WORDS(owner, relation), NULL, why);

int main(void)
{
#include ROWS_OF
	return 0;
}
