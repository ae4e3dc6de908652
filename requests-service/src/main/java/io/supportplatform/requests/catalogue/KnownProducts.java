package io.supportplatform.requests.catalogue;

import io.smallrye.mutiny.Uni;
import io.supportplatform.kit.messaging.Sequence;
import io.supportplatform.kit.transaction.OpenTransaction;
import io.supportplatform.requests.catalogue.domain.KnownProduct;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** The projection of products; an older snapshot never overwrites a newer one. */
@Singleton
public class KnownProducts {

    private static final String FIND = "select id, name, hosting, versions from product where id = $1";

    private static final String APPLY = """
            insert into product (id, name, hosting, versions, sequence)
            values ($1, $2, $3, $4, $5)
            on conflict (id) do update
               set name = excluded.name, hosting = excluded.hosting,
                   versions = excluded.versions, sequence = excluded.sequence
             where product.sequence < excluded.sequence""";

    public Uni<Optional<KnownProduct>> find(OpenTransaction open, String productId) {
        return open.select(FIND, productId)
                .map(rows -> rows.stream().findFirst().map(KnownProducts::product));
    }

    Uni<Void> apply(OpenTransaction open, KnownProduct product, Sequence sequence) {
        return open.update(
                        APPLY,
                        product.id(),
                        product.name(),
                        product.hosting(),
                        product.versions().toArray(String[]::new),
                        sequence.asLong())
                .replaceWithVoid();
    }

    private static KnownProduct product(Row row) {
        return new KnownProduct(
                row.getString("id"),
                row.getString("name"),
                row.getString("hosting"),
                Set.of(row.getArrayOfStrings("versions")));
    }
}
