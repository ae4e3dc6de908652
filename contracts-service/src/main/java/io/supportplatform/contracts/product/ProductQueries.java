package io.supportplatform.contracts.product;

import io.smallrye.mutiny.Uni;
import io.supportplatform.contracts.product.domain.Hosting;
import io.supportplatform.contracts.product.domain.Portal;
import io.supportplatform.contracts.product.domain.Product;
import io.supportplatform.contracts.product.domain.ProductId;
import io.supportplatform.contracts.product.domain.ProductVersion;
import io.supportplatform.kit.rest.Cursor;
import io.supportplatform.kit.rest.Page;
import io.supportplatform.kit.rest.PageRequest;
import io.supportplatform.kit.transaction.Statements;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Products as they are read: in lists, and by whoever judges plans. */
@Singleton
public class ProductQueries {

    private static final String COLUMNS = """
            select p.id, p.name, p.hosting, p.portal, p.revision + 1 as version,
                   (select coalesce(jsonb_agg(jsonb_build_object(
                               'version', v.version, 'releaseOrder', v.release_order,
                               'mainstreamEnd', v.mainstream_end, 'extendedEnd', v.extended_end)), '[]')
                      from product_version v where v.product_id = p.id) as versions
              from product p
            """;

    private static final String ONE = COLUMNS + "where p.id = $1";

    private static final String PAGE = COLUMNS + "where p.id > coalesce($1, '') order by p.id limit $2";

    /** A product and the version that its entity tag tells. */
    public record Stored(Product product, long version) {}

    public Uni<Optional<Stored>> find(Statements tx, ProductId id) {
        return tx.select(ONE, id.value()).map(rows -> rows.stream().findFirst().map(ProductQueries::stored));
    }

    Uni<Page<Stored>> page(Statements tx, PageRequest page) {
        return tx.select(PAGE, after(page.after(1)), page.limit() + 1)
                .map(rows -> rows.stream().map(ProductQueries::stored).toList())
                .map(rows -> Page.of(
                        rows, page.limit(), row -> Cursor.of(row.product().id().value())));
    }

    private static @Nullable String after(@Nullable Cursor cursor) {
        return cursor == null
                ? null
                : ProductId.read(cursor.keys().getFirst()).map(ProductId::value).orElseThrow(Cursor::invalid);
    }

    private static Stored stored(Row row) {
        var product = new Product(
                new ProductId(row.getString("id")),
                row.getString("name"),
                Hosting.valueOf(row.getString("hosting")),
                Portal.valueOf(row.getString("portal")),
                versions(row.getJsonArray("versions")));
        return new Stored(product, row.getLong("version"));
    }

    private static List<ProductVersion> versions(JsonArray versions) {
        return versions.stream()
                .map(JsonObject.class::cast)
                .map(ProductQueries::version)
                .toList();
    }

    private static ProductVersion version(JsonObject version) {
        return new ProductVersion(
                version.getString("version"),
                version.getInteger("releaseOrder"),
                date(version.getString("mainstreamEnd")),
                date(version.getString("extendedEnd")));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
