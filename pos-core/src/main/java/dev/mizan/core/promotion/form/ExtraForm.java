// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.form;

import dev.mizan.core.promotion.reward.CashBack;
import dev.mizan.core.promotion.reward.Extra;
import dev.mizan.core.promotion.reward.FreeShipping;
import dev.mizan.core.promotion.reward.Gift;
import dev.mizan.core.promotion.reward.PointsTimes;
import dev.mizan.core.promotion.target.Slot;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;

/** The fields of what is no reduction of the goods in the basket. */
final class ExtraForm {
    private ExtraForm() {}

    static void write(Extra extra, FieldWriter out) {
        if (extra instanceof FreeShipping) {
            out.text("type", "freeShipping");
        } else if (extra instanceof Gift gift) {
            out.text("type", "gift")
                    .text("item", gift.item().value())
                    .text(
                            "quantity",
                            gift.quantity().toPlainString() + " "
                                    + gift.quantity().unit().notation())
                    .text("percent", gift.percent().toString())
                    .object("per", fields -> SelectorForm.write(gift.per(), fields));
        } else if (extra instanceof PointsTimes points) {
            out.text("type", "points").text("factor", points.factor().toString());
        } else if (extra instanceof CashBack back) {
            out.text("type", "cashBack").text("percent", back.percent().toString());
        }
    }

    static Extra read(String type, FieldReader in) {
        return switch (type) {
            case "freeShipping" -> new FreeShipping();
            case "gift" -> gift(in);
            case "points" -> new PointsTimes(in.parsed("factor", Percent::of));
            default -> new CashBack(in.parsed("percent", Percent::of));
        };
    }

    private static Gift gift(FieldReader in) {
        Sku item = in.parsed("item", Sku::of);
        Quantity quantity = in.quantity("quantity", Unit::ofNotation);
        Percent percent = in.parsed("percent", Percent::of);
        Slot per = in.object("per", SelectorForm::slot);
        return new Gift(item, quantity, percent, per);
    }
}
