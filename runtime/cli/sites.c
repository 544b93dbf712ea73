/* sites.c - see sites.h */
#include "cli/sites.h"

/** A structure that is somewhere in documents. */
struct known {
	const struct wd_structure *structure;
	bool is_visited;
	struct known *next;
};

/** A visit of all sites. */
struct tour {
	struct wd_page *page;
	wd_site_fn visit;
	void *ctx;
	struct known *known;
};

const char *wd_site_join(struct wd_page *page, const char *path, const char *key)
{
	page->words.length = 0;
	wd_buffer_print(&page->words, "%s%s%s", path, *path && *key ? "." : "", key);
	return wd_arena_text(&page->arena, page->words.text, page->words.length);
}

const char *wd_site_path(struct wd_page *page, const char *path, const struct wd_field *field)
{
	page->words.length = 0;
	wd_buffer_print(&page->words, "%s%s%s", path, *path && *field->key ? "." : "", field->key);
	for (const struct wd_type *type = field->type; type; type = wd_type_inner(type)) {
		if (type->element || (type->structure && type->shape == WD_SHAPE_MAP && type != field->type)) {
			wd_buffer_add_string(&page->words, type->shape == WD_SHAPE_LIST ? "[]" : ".*");
		}
	}
	return wd_arena_text(&page->arena, page->words.text, page->words.length);
}

struct wd_site wd_site_below(struct wd_page *page, const struct wd_site *site, const struct wd_field *field)
{
	bool in_items = field->type->shape == WD_SHAPE_MAP || *site->start;

	return (struct wd_site){
		.owner = wd_type_structure(field->type), .path = wd_site_path(page, site->path, field),
		.start = in_items ? wd_site_join(page, site->start, field->key) : "", .kinds = site->kinds & field->kinds,
		.above = site,
	};
}

bool wd_site_is_within(const struct wd_site *site, const struct wd_structure *structure)
{
	while (site && site->owner != structure) {
		site = site->above;
	}
	return site != NULL;
}

/** The first field that is left out where a structure is, but not where another of the same struct is; NULL for none. */
static const struct wd_field *left_out(const struct wd_structure *structure, const struct wd_structure *other)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		if (structure->fields[i].kinds == 0 && (other == NULL || other->fields[i].kinds)) {
			return &structure->fields[i];
		}
	}
	return NULL;
}

static struct known *find(const struct tour *tour, const struct wd_structure *structure)
{
	struct known *known = tour->known;

	while (known && known->structure != structure) {
		known = known->next;
	}
	return known;
}

static struct known *add(struct tour *tour, const struct wd_structure *structure)
{
	struct known *known = wd_arena_alloc(&tour->page->arena, sizeof(*known));

	*known = (struct known){ .structure = structure, .next = tour->known };
	tour->known = known;
	return known;
}

/** Whether all fields of a structure are at another place, which the tour has visited, or which lacks none of them. */
static bool is_elsewhere(const struct tour *tour, const struct wd_structure *structure)
{
	for (const struct known *known = tour->known; known; known = known->next) {
		if (known->structure->view == structure->view && (known->is_visited || known->structure != structure)
				&& left_out(known->structure, structure) == NULL) {
			return true;
		}
	}
	return false;
}

/** Note where nothing is left out: such places go before others. */
static void note_whole(void *ctx, const struct wd_site *site)
{
	struct tour *tour = ctx;

	if (left_out(site->owner, NULL) == NULL && find(tour, site->owner) == NULL) {
		add(tour, site->owner);
	}
}

static void show(void *ctx, const struct wd_site *site)
{
	struct tour *tour = ctx;
	struct wd_site shown = *site;
	struct known *known = find(tour, site->owner);

	shown.repeated = is_elsewhere(tour, site->owner);
	known = known ? known : add(tour, site->owner);
	known->is_visited = true;
	tour->visit(tour->ctx, &shown);
}

static void visit_all(struct wd_page *page, struct wd_site site, wd_site_fn visit, void *ctx)
{
	visit(ctx, &site);
	for (unsigned i = 0; i < site.owner->field_count; i++) {
		const struct wd_field *field = &site.owner->fields[i];

		const struct wd_structure *below = wd_type_structure(field->type);

		if (below && field->kinds & site.kinds && !wd_site_is_within(&site, below)) {
			visit_all(page, wd_site_below(page, &site, field), visit, ctx);
		}
	}
}

void wd_sites_visit(struct wd_page *page, wd_site_fn visit, void *ctx)
{
	struct tour tour = { .page = page, .visit = visit, .ctx = ctx };
	struct wd_site root = { .owner = page->cli->schema->root, .path = "", .start = "", .kinds = UINT32_MAX };

	visit_all(page, root, note_whole, &tour);
	visit_all(page, root, show, &tour);
}
