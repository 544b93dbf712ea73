/* sites.c - see sites.h */
#include "cli/sites.h"

/** A structure that was visited. */
struct visited {
	const struct wd_structure *structure;
	struct visited *next;
};

/** A visit of all sites. */
struct tour {
	struct wd_page *page;
	wd_site_fn visit;
	void *ctx;
	struct visited *visited;
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

/** Note a structure.  \return whether it was noted before. */
static bool note(struct tour *tour, const struct wd_structure *structure)
{
	struct visited *visited = tour->visited;

	while (visited && visited->structure != structure) {
		visited = visited->next;
	}
	if (visited) {
		return true;
	}
	visited = wd_arena_alloc(&tour->page->arena, sizeof(*visited));
	*visited = (struct visited){ structure, tour->visited };
	tour->visited = visited;
	return false;
}

static void visit_all(struct tour *tour, struct wd_site site)
{
	site.repeated = note(tour, site.owner);
	tour->visit(tour->ctx, &site);
	for (unsigned i = 0; i < site.owner->field_count; i++) {
		const struct wd_field *field = &site.owner->fields[i];

		const struct wd_structure *below = wd_type_structure(field->type);

		if (below && field->kinds & site.kinds && !wd_site_is_within(&site, below)) {
			visit_all(tour, wd_site_below(tour->page, &site, field));
		}
	}
}

void wd_sites_visit(struct wd_page *page, wd_site_fn visit, void *ctx)
{
	struct tour tour = { .page = page, .visit = visit, .ctx = ctx };

	visit_all(&tour, (struct wd_site){ .owner = page->cli->schema->root, .path = "", .start = "",
		.kinds = UINT32_MAX });
}
