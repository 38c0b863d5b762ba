// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing.shelf;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.price.shelf.UnitPrice;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.Optional;

/**
 * What one of an item's base unit holds, and by which measure its price is compared: a can of 330 ml, by 100 ml.
 *
 * @param content above zero
 * @param per above zero, of the same dimension
 */
public record PackContent(Sku sku, Quantity content, Quantity per) {
    public PackContent {
        if (!content.isPositive()
                || !per.isPositive()
                || content.unit().dimension() != per.unit().dimension()) {
            throw new IllegalArgumentException(sku + " holds " + content + ", compared by " + per);
        }
    }

    /** What one of a unit of the item costs by this measure; a pack holds as many times more. Half up. */
    UnitPrice of(Item item, Unit unit, Money price) {
        Quantity one = Quantity.of(1, unit).in(item.unit());
        long whole = Quantity.of(1, item.unit()).steps();
        Quantity holds =
                new Quantity(Rounding.HALF_UP.multiplyDivide(content.steps(), one.steps(), whole), content.unit());
        return UnitPrice.of(price, holds, per, Rounding.HALF_UP);
    }

    /** Of goods that are weighed or measured out themselves: by the kilogram, litre, metre or square metre. */
    static Optional<UnitPrice> measured(Item item, Unit unit, Money price) {
        Optional<Unit> measure = switch (item.unit().dimension()) {
            case MASS -> Optional.of(Unit.KILOGRAM);
            case VOLUME -> Optional.of(Unit.LITRE);
            case LENGTH -> Optional.of(Unit.METRE);
            case AREA -> Optional.of(Unit.SQUARE_METRE);
            case COUNT, TIME -> Optional.empty();
        };
        return measure.map(it -> UnitPrice.of(price, Quantity.of(1, unit), Quantity.of(1, it), Rounding.HALF_UP));
    }

    void write(FieldWriter out) {
        out.text("sku", sku.value())
                .text("contentUnit", content.unit().notation())
                .number("content", content.steps())
                .text("perUnit", per.unit().notation())
                .number("per", per.steps());
    }

    static PackContent read(FieldReader in) {
        Sku sku = in.parsed("sku", Sku::of);
        Unit held = in.parsed("contentUnit", Unit::ofNotation);
        Quantity content = new Quantity(in.number("content"), held);
        Unit measure = in.parsed("perUnit", Unit::ofNotation);
        Quantity per = new Quantity(in.number("per"), measure);
        if (!content.isPositive()
                || !per.isPositive()
                || content.unit().dimension() != per.unit().dimension()) {
            throw in.wrong("a content and a measure of one dimension, above zero");
        }
        return new PackContent(sku, content, per);
    }
}
