// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.moment;

import dev.mizan.core.catalog.Catalogue;
import dev.mizan.core.price.PriceBook;
import dev.mizan.core.pricing.Books;
import dev.mizan.core.promotion.PromotionBook;
import dev.mizan.core.promotion.form.PromotionsChanged;
import dev.mizan.core.tax.TaxBook;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDateTime;
import java.util.List;

/** The whole of the books and their plans in a snapshot, in a form that is the same for the same state. */
public final class EditionsForm {
    private EditionsForm() {}

    /** Writes the state of a fold; promotions by what differs from those that the shop began with. */
    public static void write(EditionsFold fold, Books began, FieldWriter out) {
        Planning planning = fold.planning();
        Edition standing = planning.standing();
        Books books = standing.books();
        out.object("items", books.catalogue()::write)
                .object("prices", books.prices()::write)
                .object("taxes", books.taxes()::write)
                .object("promotions", fields -> PromotionsChanged.write(began.promotions(), books.promotions(), fields))
                .number("edition", standing.number())
                .text("effectiveFrom", standing.effectiveFrom().toString())
                .list("planned", planning.planned(), EditionPlanned::write)
                .list("announced", fold.announced(), EditionAnnounced::write);
    }

    /** Reads what {@link #write} wrote, under the policy of the books that the shop began with. */
    public static EditionsFold read(Books began, FieldReader in) {
        Catalogue items = in.object("items", Catalogue::read);
        PriceBook prices = in.object("prices", PriceBook::read);
        TaxBook taxes = in.object("taxes", TaxBook::read);
        PromotionBook promotions =
                in.object("promotions", fields -> PromotionsChanged.read(began.promotions(), fields));
        Books books = Books.of(items, prices, taxes, promotions, began.policy());
        Edition standing = new Edition(in.number("edition"), in.parsed("effectiveFrom", LocalDateTime::parse), books);
        List<EditionPlanned> planned = in.list("planned", EditionPlanned::read);
        List<Due> announced = in.list("announced", EditionAnnounced::read);
        return new EditionsFold(standing, planned, announced);
    }
}
