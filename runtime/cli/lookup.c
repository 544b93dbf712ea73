/* lookup.c - see lookup.h */
#define _POSIX_C_SOURCE 200809L
#include "lookup.h"

#include <string.h>
#include <strings.h>

#include "keys.h"

struct visited;

/** A search for one name. */
struct search {
	struct wd_page *page;
	const char *name;
	struct wd_suggestion *suggestion;
	const struct wd_found *first;
	struct wd_found *last;
	bool only_proper;
	struct visited *visited;
};

/** Does something at a structure: its path, and the kinds that have it. */
typedef void (*visit_fn)(struct search *search, const struct wd_structure *owner, const char *path, uint32_t kinds);

/** A structure that was searched already. */
struct visited {
	const struct wd_structure *structure;
	struct visited *next;
};

static const char *join(struct search *search, const char *path, const char *key)
{
	struct wd_buffer *words = &search->page->words;

	words->length = 0;
	wd_buffer_print(words, "%s%s%s", path, *path ? "." : "", key);
	return wd_arena_text(&search->page->arena, words->text, words->length);
}

static void add_found(struct search *search, const struct wd_structure *owner, const struct wd_key *key,
		const char *path, uint32_t kinds)
{
	struct wd_found *found = wd_arena_alloc(&search->page->arena, sizeof(*found));
	const struct wd_field *field = key->field == WD_NONE ? NULL : &owner->fields[key->field];

	*found = (struct wd_found){ owner, key, join(search, path, field ? field->key : key->text),
		field ? kinds & field->kinds : kinds, NULL };
	if (search->last) {
		search->last->next = found;
	} else {
		search->first = found;
	}
	search->last = found;
}

/** Follow a name from a structure down, word by word. */
static void follow(struct search *search, const struct wd_structure *owner, const char *name, const char *path,
		uint32_t kinds)
{
	size_t length = strcspn(name, ".");
	const struct wd_key *key = wd_key_find(owner, name, length);
	const struct wd_field *field = key && key->field != WD_NONE ? &owner->fields[key->field] : NULL;

	if (key == NULL || (search->only_proper && key->role != WD_KEY_PROPER)) {
		return;
	}
	if (name[length] == '\0') {
		add_found(search, owner, key, path, kinds);
	} else if (field && field->structure) {
		follow(search, field->structure, name + length + 1, join(search, path, field->key),
				kinds & field->kinds);
	}
}

/** Offer the names of the fields of a structure, and of the members of their items. */
static void offer_names(struct search *search, const struct wd_structure *owner, const char *path, uint32_t kinds)
{
	(void)kinds;
	for (unsigned i = 0; i < owner->field_count; i++) {
		const struct wd_field *field = &owner->fields[i];

		wd_suggestion_offer(search->suggestion, field->key);
		wd_suggestion_offer(search->suggestion, join(search, path, field->key));
		for (unsigned j = 0; field->type == WD_ITEMS && j < field->structure->field_count; j++) {
			wd_suggestion_offer(search->suggestion, join(search, field->key, field->structure->fields[j].key));
		}
	}
}

static void look_here(struct search *search, const struct wd_structure *owner, const char *path, uint32_t kinds)
{
	follow(search, owner, search->name, path, kinds);
}

/** Visit a structure and all below it that are no items, each once. */
static void walk(struct search *search, const struct wd_structure *owner, const char *path, uint32_t kinds,
		visit_fn visit)
{
	struct visited *visited;

	for (visited = search->visited; visited; visited = visited->next) {
		if (visited->structure == owner) {
			return;
		}
	}
	visited = wd_arena_alloc(&search->page->arena, sizeof(*visited));
	*visited = (struct visited){ owner, search->visited };
	search->visited = visited;
	visit(search, owner, path, kinds);
	for (unsigned i = 0; i < owner->field_count; i++) {
		const struct wd_field *field = &owner->fields[i];

		if (field->type == WD_STRUCT) {
			walk(search, field->structure, join(search, path, field->key), kinds & field->kinds, visit);
		}
	}
}

const struct wd_found *wd_lookup_fields(struct wd_page *page, const char *name, struct wd_suggestion *suggestion)
{
	const struct wd_structure *root = page->cli->schema->root;
	struct search search = { .page = page, .name = name, .suggestion = suggestion, .only_proper = true };

	walk(&search, root, "", UINT32_MAX, look_here);
	if (search.first == NULL) {
		search.only_proper = false;
		search.visited = NULL;
		walk(&search, root, "", UINT32_MAX, look_here);
	}
	if (search.first == NULL) {
		search.visited = NULL;
		walk(&search, root, "", UINT32_MAX, offer_names);
	}
	return search.first;
}

unsigned wd_lookup_kind(const struct wd_schema *schema, const char *name, struct wd_suggestion *suggestion)
{
	wd_suggestion_init(suggestion, name, strlen(name));
	for (unsigned i = 0; i < schema->kind_count; i++) {
		const struct wd_kind *kind = &schema->kinds[i];

		if (strcasecmp(name, kind->name) == 0 || strcasecmp(name, kind->wire) == 0
				|| strcasecmp(name, kind->letter) == 0) {
			return i;
		}
		wd_suggestion_offer(suggestion, kind->name);
		wd_suggestion_offer(suggestion, kind->wire);
	}
	return WD_NONE;
}
