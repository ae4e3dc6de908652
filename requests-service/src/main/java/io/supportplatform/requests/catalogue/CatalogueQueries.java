package io.supportplatform.requests.catalogue;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.rest.Cursor;
import io.supportplatform.kit.rest.Page;
import io.supportplatform.requests.Reads;
import io.supportplatform.requests.Slug;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of the catalogue. */
@Singleton
class CatalogueQueries {

    private static final String PROBLEMS = """
            select problem.id, problem.product_id, product.name as product_name, problem.category, problem.title,
                   problem.schedulable, problem.complex
              from problem left join product on product.id = problem.product_id
             where %s ($2::text is null or problem.id > $2)
             order by problem.id
             limit $3""";

    private static final String ALL = PROBLEMS.formatted("($1::text is null) and");
    private static final String OF_PRODUCT = PROBLEMS.formatted("problem.product_id = $1 and");

    private final Reads reads;

    CatalogueQueries(Reads reads) {
        this.reads = reads;
    }

    Uni<Page<CatalogueJson.View>> problems(@Nullable String productId, @Nullable Cursor after, int limit) {
        return reads.select(
                        productId == null ? ALL : OF_PRODUCT,
                        productId,
                        after == null ? null : slug(after.keys().getFirst()),
                        limit + 1)
                .map(rows -> Page.of(views(rows), limit, last -> Cursor.of(last.id())));
    }

    private static List<CatalogueJson.View> views(List<Row> rows) {
        return rows.stream()
                .map(row -> new CatalogueJson.View(
                        row.getString("id"),
                        row.getString("product_id"),
                        row.getString("product_name"),
                        row.getString("category"),
                        row.getString("title"),
                        row.getBoolean("schedulable"),
                        row.getBoolean("complex")))
                .toList();
    }

    private static String slug(String key) {
        if (!key.matches(Slug.PATTERN)) {
            throw Cursor.invalid();
        }
        return key;
    }
}
