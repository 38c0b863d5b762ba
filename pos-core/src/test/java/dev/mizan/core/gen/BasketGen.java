// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.gen;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.BasketLine;
import dev.mizan.core.basket.ManualPrice;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Unit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What a cashier does with a basket, each step told to a basket and to a plain list. */
public final class BasketGen {
    private static final ManualPrice MATCHED =
            new ManualPrice(Money.ofMinor(99, Currency.SAR), PriceMode.TAX_INCLUSIVE, "MATCH");

    private BasketGen() {}

    public enum Act {
        ADD,
        ADD_AT_PRICE,
        MERGE,
        CHANGE,
        OVERRIDE,
        BOOK_PRICE,
        REMOVE
    }

    /** One thing done, on a line number where it needs one. */
    public record Step(Act act, Sku item, Quantity quantity, int line) {
        public Outcome<Basket> on(Basket basket) {
            return switch (act) {
                case ADD -> basket.add(item, quantity);
                case ADD_AT_PRICE -> basket.add(item, quantity, MATCHED);
                case MERGE -> basket.merge(item, quantity);
                case CHANGE -> basket.change(line, quantity);
                case OVERRIDE -> basket.override(line, MATCHED);
                case BOOK_PRICE -> basket.bookPrice(line);
                case REMOVE -> basket.remove(line);
            };
        }

        /** The same on a plain list; false where it is to be refused. */
        public boolean on(List<BasketLine> lines, int nextId) {
            Optional<ManualPrice> byHand = Optional.of(MATCHED);
            int at = place(lines);
            switch (act) {
                case ADD -> lines.add(new BasketLine(nextId, item, quantity, Optional.empty()));
                case ADD_AT_PRICE -> lines.add(new BasketLine(nextId, item, quantity, byHand));
                case MERGE -> merge(lines, nextId);
                default -> {
                    if (at < 0
                            || act == Act.CHANGE
                                    && !lines.get(at).quantity().unit().equals(quantity.unit())) {
                        return false;
                    }
                    BasketLine old = lines.remove(at);
                    switch (act) {
                        case CHANGE -> lines.add(at, new BasketLine(old.id(), old.item(), quantity, old.manualPrice()));
                        case OVERRIDE -> lines.add(at, new BasketLine(old.id(), old.item(), old.quantity(), byHand));
                        case BOOK_PRICE ->
                            lines.add(at, new BasketLine(old.id(), old.item(), old.quantity(), Optional.empty()));
                        default -> {}
                    }
                }
            }
            return true;
        }

        private int place(List<BasketLine> lines) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).id() == line) {
                    return i;
                }
            }
            return -1;
        }

        private void merge(List<BasketLine> lines, int nextId) {
            for (int i = 0; i < lines.size(); i++) {
                BasketLine known = lines.get(i);
                if (known.item().equals(item)
                        && known.quantity().unit().equals(quantity.unit())
                        && known.manualPrice().isEmpty()) {
                    Quantity sum = known.quantity().plus(quantity);
                    lines.set(i, new BasketLine(known.id(), item, sum, Optional.empty()));
                    return;
                }
            }
            lines.add(new BasketLine(nextId, item, quantity, Optional.empty()));
        }
    }

    public static Arbitrary<List<Step>> steps() {
        Arbitrary<Quantity> quantities = Arbitraries.oneOf(List.of(
                Arbitraries.longs().between(1, 99).map(Quantity::pieces),
                Arbitraries.longs().between(1, 2_500).map(grams -> new Quantity(grams, Unit.KILOGRAM))));
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(9, Act.ADD),
                                Tuple.of(1, Act.ADD_AT_PRICE),
                                Tuple.of(3, Act.MERGE),
                                Tuple.of(2, Act.CHANGE),
                                Tuple.of(1, Act.OVERRIDE),
                                Tuple.of(1, Act.BOOK_PRICE),
                                Tuple.of(2, Act.REMOVE)),
                        Arbitraries.of("TEA", "SUGAR", "RICE").map(Sku::of),
                        quantities,
                        Arbitraries.integers().between(1, 80))
                .as(Step::new)
                .list()
                .ofMaxSize(150);
    }
}
