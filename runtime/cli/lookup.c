/* lookup.c - see lookup.h */
#include "cli/lookup.h"

#include <string.h>

#include "base/suggest.h"
#include "base/tables.h"
#include "check/values.h"
#include "cli/sites.h"

/** Which keys the words of a name may be: those of items only where no others are. */
enum pass { PROPER, ANY, IN_ITEMS, NEAREST };

/** A search for one name. */
struct search {
	struct wd_page *page;
	const char *name;
	enum pass pass;
	const struct wd_found *first;
	struct wd_found *last;
	struct wd_suggestion *suggestion; /**< gets what is found when the nearest will do */
};

/* ---- the words of a name ----------------------------------------------------------------------------------------- */

/** The length of an index: `[0]`, or `[]` for any; 0 where there is none. */
static size_t index_length(const char *name)
{
	size_t digits = *name == '[' ? strspn(name + 1, "0123456789") : 0;

	return *name == '[' && name[1 + digits] == ']' ? digits + 2 : 0;
}

/** The length of the first word: of `a.b` that of "a"; a label of any characters is written `["a.b"]`. */
static size_t word_length(const char *name)
{
	const char *end = *name == '[' ? strstr(name, "\"]") : NULL;

	return index_length(name) > 0 ? index_length(name) : end ? (size_t)(end + 2 - name) : strcspn(name, ".[");
}

/** What follows the beginning of a name; "" when nothing does. */
static const char *skip(const char *name, size_t length)
{
	name += length;
	return *name == '.' && name[1] ? name + 1 : name;
}

/** What follows the first word; "" when nothing does. */
static const char *skip_word(const char *name)
{
	return skip(name, word_length(name));
}

/** The length of the first word, or of the pattern of further keys at a site. */
static size_t key_length(const struct wd_site *site, const char *name)
{
	for (unsigned i = 0; site->owner->extra_count > 0 && i < site->owner->field_count; i++) {
		const char *key = site->owner->fields[i].key;
		size_t length = strlen(key);

		if (site->owner->fields[i].flags & WD_EXTRA && strncmp(name, key, length) == 0
				&& strchr(".[", name[length])) { /* or its end */
			return length;
		}
	}
	return word_length(name);
}

/** A word without the quotes that paths of findings put around other characters. */
static const char *unquoted(const char *word, size_t *length)
{
	if (*length < 4 || word[0] != '[' || word[1] != '"') {
		return word;
	}
	*length -= 4;
	return word + 2;
}

static bool begins_with(const char *name, const struct wd_wrapper_key *key)
{
	size_t length = word_length(name);
	const char *word = unquoted(name, &length);

	return wd_wrapper_key_is(key, word, length);
}

/** What follows the indices and labels of the elements in a value without a wrapper. */
static const char *skip_elements(const struct wd_type *type, const char *name)
{
	for (const struct wd_type *inner = type; inner; inner = wd_type_inner(type = inner)) {
		if (inner->element && (inner->shape == WD_SHAPE_LIST ? index_length(name) == 0 : *name == '\0')) {
			return name;
		}
		name = inner->element ? skip_word(name) : name;
	}
	return type->shape == WD_SHAPE_MAP && !type->element ? skip_word(name) : name;
}

/** What follows the wrapper and the label of an item that a path of findings has below a field. */
static const char *skip_wrapping(const struct wd_wrapper *wrapper, const struct wd_field *field, const char *name)
{
	if (!(field->flags & WD_WRAPPED)) {
		return skip_elements(field->type, name);
	}
	if (!begins_with(name, wd_wrapper_key_of(wrapper, field))) {
		return name;
	}
	name = skip_word(name);
	if (field->type->shape != WD_SHAPE_MAP) {
		return skip_elements(field->type, name);
	}
	name = skip_word(name);
	return begins_with(name, &wrapper->value) || begins_with(name, &wrapper->deleted) ? skip_word(name) : name;
}

/* ---- the search -------------------------------------------------------------------------------------------------- */

static const struct wd_key *nearest_key(const struct wd_site *site, const char *word, size_t length,
		unsigned *distance)
{
	struct wd_suggestion nearest;

	wd_suggestion_init(&nearest, word, length);
	for (unsigned i = 0; i < site->owner->field_count; i++) {
		if (site->owner->fields[i].kinds & site->kinds) {
			wd_suggestion_offer(&nearest, site->owner->fields[i].key);
		}
	}
	*distance += nearest.distance;
	return nearest.best ? wd_key_find(site->owner, nearest.best, strlen(nearest.best)) : NULL;
}

/** The field of further keys that has a word, be it a key or the pattern itself; WD_NONE for none. */
static unsigned extra_of(const struct wd_structure *structure, const char *word, size_t length)
{
	for (unsigned i = 0; structure->extra_count > 0 && i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];

		if (field->flags & WD_EXTRA && strlen(field->key) == length && memcmp(field->key, word, length) == 0) {
			return i;
		}
	}
	return wd_extra_find(structure, word, length);
}

/** A further key, or the pattern of such keys; NULL for none. */
static const struct wd_key *find_extra(const struct search *search, const struct wd_site *site, const char *word,
		size_t length)
{
	unsigned i = extra_of(site->owner, word, length);
	struct wd_key *key;

	if (i == WD_NONE || !(site->owner->fields[i].kinds & site->kinds)) {
		return NULL;
	}
	key = wd_arena_alloc(&search->page->arena, sizeof(*key));
	*key = (struct wd_key){ .text = site->owner->fields[i].key, .field = (uint16_t)i, .role = WD_KEY_PROPER,
		.length = (uint16_t)strlen(site->owner->fields[i].key) };
	return key;
}

/** A key that a site has, of those that the pass looks for; NULL for none. */
static const struct wd_key *find_key(const struct search *search, const struct wd_site *site, const char *word,
		size_t length)
{
	const struct wd_key *key = wd_key_find(site->owner, word, length);

	if (key == NULL || (search->pass != ANY && key->role != WD_KEY_PROPER)) {
		return NULL;
	}
	return key->field == WD_NONE || site->owner->fields[key->field].kinds & site->kinds ? key : NULL;
}

static void add_found(struct search *search, const struct wd_site *site, const struct wd_key *key)
{
	struct wd_found *found = wd_arena_alloc(&search->page->arena, sizeof(*found));
	const struct wd_field *field = key->field == WD_NONE ? NULL : &site->owner->fields[key->field];

	*found = (struct wd_found){ site->owner, key,
		wd_site_join(search->page, site->path, field ? field->key : key->text),
		field ? site->kinds & field->kinds : site->kinds, NULL };
	if (search->last) {
		search->last->next = found;
	} else {
		search->first = found;
	}
	search->last = found;
}

/** Take a key for what a name means, or the name that leads to it for a suggestion. */
static void take(struct search *search, const struct wd_site *site, const struct wd_key *key, unsigned distance)
{
	if (search->pass != NEAREST) {
		add_found(search, site, key);
	} else if (distance < search->suggestion->distance) {
		search->suggestion->best = wd_site_join(search->page, site->start, key->text);
		search->suggestion->distance = distance;
	}
}

/** Follow the rest of a name below a field, or NULL.  \return whether it leads to a key. */
static bool follow_below(struct search *search, const struct wd_site *site, const struct wd_field *field,
		const char *name, unsigned distance);

/** Whether a structure is at the site, or around it at the same place of a document. */
static bool is_at(const struct wd_site *site, const struct wd_structure *structure)
{
	const char *path = site->path;

	while (site && strcmp(site->path, path) == 0 && site->owner != structure) {
		site = site->above;
	}
	return site && site->owner == structure && strcmp(site->path, path) == 0;
}

/** Follow a name in the structures whose keys are among those of a site. */
static bool follow_inline(struct search *search, const struct wd_site *site, const char *name, unsigned distance)
{
	bool leads = false;

	for (unsigned i = 0; site->owner->inline_count > 0 && i < site->owner->field_count; i++) {
		const struct wd_field *field = &site->owner->fields[i];

		if (field->flags & WD_INLINE && !is_at(site, field->type->structure)) {
			leads |= follow_below(search, site, field, name, distance);
		}
	}
	return leads;
}

/** Follow a name from a site down, word by word.  \return whether it leads to a key. */
static bool follow(struct search *search, const struct wd_site *site, const char *name, unsigned distance)
{
	size_t whole = key_length(site, name), length = whole;
	const char *word = unquoted(name, &length);
	const struct wd_key *key = search->pass == NEAREST ? nearest_key(site, word, length, &distance)
		: find_key(search, site, word, length);
	const char *rest = skip(name, whole);
	const struct wd_field *field;

	if (key == NULL && follow_inline(search, site, name, distance)) {
		return true;
	}
	if (key == NULL && search->pass != NEAREST) {
		key = find_extra(search, site, word, length);
	}
	if (key == NULL) {
		return false;
	}
	field = key->field != WD_NONE ? &site->owner->fields[key->field] : NULL;
	rest += search->pass == NEAREST ? strspn(rest, ".") : 0;
	if (*rest && follow_below(search, site, field, rest, distance)) {
		return true;
	}
	rest = field ? skip_wrapping(search->page->cli->schema->wrapper, field, rest) : rest;
	if (*rest) {
		return follow_below(search, site, field, rest, distance);
	}
	take(search, site, key, distance);
	return true;
}

static bool follow_below(struct search *search, const struct wd_site *site, const struct wd_field *field,
		const char *name, unsigned distance)
{
	struct wd_site below;

	if (field == NULL || wd_type_structure(field->type) == NULL) {
		return false;
	}
	below = wd_site_below(search->page, site, field);
	below.start = wd_site_join(search->page, site->start, field->key);
	return follow(search, &below, name, distance);
}

/** Follow the name from a site where it may begin: from within an item only where nothing else was found. */
static void look_at(void *ctx, const struct wd_site *site)
{
	struct search *search = ctx;

	if (!site->repeated && (search->pass >= IN_ITEMS || *site->start == '\0')) {
		follow(search, site, search->name, 0);
	}
}

const struct wd_found *wd_lookup_fields(struct wd_page *page, const char *name, struct wd_suggestion *suggestion)
{
	struct search search = { .page = page, .name = name, .suggestion = suggestion };

	for (search.pass = PROPER; search.pass <= NEAREST && search.first == NULL; search.pass++) {
		wd_sites_visit(page, look_at, &search);
	}
	return search.first;
}
