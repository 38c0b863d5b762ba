// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.shelf;

import dev.mizan.core.price.shelf.UnitPrice;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a label says. Two labels that are equal need not be printed twice.
 *
 * @param price what a passer-by pays for one of the unit, before promotions
 * @param unitPrice per kilogram, litre or 100 ml, where the content is known (Directive 98/6/EC, article 3)
 * @param promotions that name the goods, by name
 */
public record ShelfLabel(LabelOf of, Money price, Optional<UnitPrice> unitPrice, List<LabelPromotion> promotions) {
    public ShelfLabel {
        promotions = List.copyOf(promotions);
    }

    void write(FieldWriter out) {
        of.write(out);
        out.money("price", price);
        if (unitPrice.isPresent()) {
            Quantity per = unitPrice.get().per();
            out.money("unitPrice", unitPrice.get().price())
                    .text("perUnit", per.unit().notation())
                    .number("per", per.steps());
        }
        if (!promotions.isEmpty()) {
            out.texts(
                            "promotions",
                            promotions.stream().map(it -> it.id().value()).toList())
                    .texts(
                            "marks",
                            promotions.stream().map(LabelPromotion::mark).toList());
        }
    }

    static ShelfLabel read(FieldReader in) {
        LabelOf of = LabelOf.read(in);
        Money price = in.money("price");
        Optional<UnitPrice> unitPrice = Optional.empty();
        if (in.has("unitPrice")) {
            Money each = in.money("unitPrice");
            Unit unit = in.parsed("perUnit", Unit::ofNotation);
            unitPrice = Optional.of(new UnitPrice(each, new Quantity(in.number("per"), unit)));
        }
        List<LabelPromotion> promotions = new ArrayList<>();
        if (in.has("promotions")) {
            List<String> ids = in.texts("promotions");
            List<String> marks = in.texts("marks");
            if (ids.size() != marks.size()) {
                throw in.wrong("a mark for each of " + ids);
            }
            for (int i = 0; i < ids.size(); i++) {
                promotions.add(new LabelPromotion(new PromotionId(ids.get(i)), marks.get(i)));
            }
        }
        return new ShelfLabel(of, price, unitPrice, promotions);
    }
}
