// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.basket.Basket;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.gen.PromotionShop;
import dev.mizan.spi.value.Ratio;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Shares of a total by multiplying with an inverse and counting in buckets are those of exact integers and a sort. */
class SharesLaws {
    private static final long MOST_DENOMINATOR = 200_000_000;
    private static final PricingTime NOON =
            new PricingTime(LocalDate.of(2026, 3, 6).atTime(12, 0), LocalDate.of(2026, 3, 6));
    private static final Books BOOKS = Books.of(
            PromotionShop.CATALOGUE,
            PromotionShop.prices(PriceMode.TAX_INCLUSIVE, List.of(1L, 2L, 3L, 4L, 5L, 6L)),
            PromotionShop.taxes(),
            PricingPolicy.USUAL);

    /**
     * Some lines of a basket that bear a total.
     *
     * @param amounts of all lines of the basket
     * @param bearing which of them, in the order in which they stand
     * @param codes goods and quantity of each line
     */
    private record Sharing(Ratio part, long[] amounts, List<Integer> bearing, List<Integer> codes) {
        BigInteger product(int line) {
            return BigInteger.valueOf(amounts[line]).multiply(BigInteger.valueOf(part.numerator()));
        }

        long whole(int line) {
            return product(line).divide(BigInteger.valueOf(part.denominator())).longValueExact();
        }

        long lost(int line) {
            return product(line).mod(BigInteger.valueOf(part.denominator())).longValueExact();
        }

        long least() {
            return bearing.stream().mapToLong(this::whole).sum();
        }

        int losers() {
            return (int) bearing.stream().filter(it -> lost(it) > 0).count();
        }

        Columns columns() {
            Columns columns = new Columns(BOOKS, PromotionShop.basket(codes), NOON);
            columns.beginSharing();
            for (int i = 0; i < amounts.length; i++) {
                columns.gross[i] = amounts[i];
                columns.unitPrice[i] = 1L + codes.get(i) % 3;
            }
            for (int k = 0; k < bearing.size(); k++) {
                columns.order[k] = bearing.get(k);
            }
            return columns;
        }

        /** Those that lost most first, then by content as the shop tells it. */
        List<Integer> inTurn(Columns columns) {
            Basket basket = columns.basket;
            Comparator<Integer> byContent = Comparator.comparing(
                            (Integer it) -> basket.line(it).item())
                    .thenComparing(it -> -amounts[it])
                    .thenComparing(it -> -columns.unitPrice[it])
                    .thenComparing(it -> basket.line(it).quantity().unit().code())
                    .thenComparing(it -> -basket.line(it).quantity().steps())
                    .thenComparing(it -> it);
            List<Integer> turns = new ArrayList<>(bearing);
            turns.sort(Comparator.comparing((Integer it) -> -lost(it)).thenComparing(byContent));
            return turns;
        }

        @Override
        public String toString() {
            return part + " of " + bearing.size() + " of " + amounts.length + " lines, "
                    + bearing.stream().limit(12).map(it -> amounts[it]).toList();
        }
    }

    @Provide
    Arbitrary<Sharing> sharings() {
        return Arbitraries.randomValue(SharesLaws::sharing);
    }

    private static Sharing sharing(Random random) {
        Ratio part = part(random);
        int lines = one(random, 1, 2, 5, 6, 7, 8, 31, 33, 1 + random.nextInt(60), 1 + random.nextInt(Basket.MAX_LINES));
        long[] few = amounts(1 + random.nextInt(4), part, random);
        boolean alike = random.nextBoolean();
        long[] amounts = alike ? new long[lines] : amounts(lines, part, random);
        for (int i = 0; alike && i < lines; i++) {
            amounts[i] = few[random.nextInt(few.length)];
        }
        List<Integer> all = new ArrayList<>(IntStream.range(0, lines).boxed().toList());
        Collections.shuffle(all, random);
        List<Integer> bearing = all.subList(0, random.nextBoolean() ? lines : 1 + random.nextInt(lines));
        int goods = 1 + random.nextInt(100);
        List<Integer> codes =
                Stream.generate(() -> random.nextInt(goods)).limit(lines).toList();
        return new Sharing(part, amounts, List.copyOf(bearing), codes);
    }

    /** A part of an amount: of rates as they are, and at the ends of what may be. */
    private static Ratio part(Random random) {
        long rate = 1L + random.nextInt(100_000_000);
        long whole = 1L + random.nextInt((int) MOST_DENOMINATOR);
        return switch (random.nextInt(6)) {
            case 0 -> new Ratio(rate, 100_000_000 + rate);
            case 1 -> new Ratio(one(random, 15, 5, 1, 3), one(random, 115, 100, 105, 103));
            case 2 -> new Ratio(MOST_DENOMINATOR / 2 - random.nextInt(3), MOST_DENOMINATOR - random.nextInt(3));
            case 3 -> new Ratio(1, 1L << random.nextInt(27));
            case 4 -> new Ratio(whole - random.nextInt((int) Math.min(whole, 3)), whole);
            default -> new Ratio(random.nextInt((int) whole), whole);
        };
    }

    /** Amounts whose product stands beside a multiple of the denominator, at the limit of the short way, or anywhere. */
    private static long[] amounts(int lines, Ratio part, Random random) {
        long numerator = Math.max(1, part.numerator());
        long[] amounts = new long[lines];
        for (int i = 0; i < lines; i++) {
            long any = (random.nextLong() >>> 1) % Pricer.MAX_LINE;
            long border = (1L << one(random, 61, 62, 63)) / numerator;
            long multiple = (any >> random.nextInt(40)) * part.denominator() / numerator;
            long amount = switch (random.nextInt(5)) {
                case 0 -> border + random.nextInt(5) - 2;
                case 1 -> multiple + random.nextInt(5) - 2;
                case 2 -> random.nextInt(10_000);
                case 3 -> random.nextInt(3);
                default -> any >> random.nextInt(50);
            };
            amounts[i] = Math.min(Pricer.MAX_LINE, Math.max(0, amount));
        }
        return amounts;
    }

    private static int one(Random random, int... of) {
        return of[random.nextInt(of.length)];
    }

    private static void holds(Sharing sharing, long more) {
        Columns columns = sharing.columns();
        List<Integer> turns = sharing.inTurn(columns);
        boolean gives = Shares.give(sharing.least() + more, sharing.part(), turns.size(), columns);
        assertThat(gives).isEqualTo(0 <= more && more <= sharing.losers());
        for (int k = 0; gives && k < turns.size(); k++) {
            int line = turns.get(k);
            assertThat(columns.tax[line])
                    .as("line %d, at %d of those in turn, %d of %s", line, k, more, sharing.part())
                    .isEqualTo(sharing.whole(line) + (k < more ? 1 : 0));
        }
        for (int line = 0; line < columns.size; line++) {
            assertThat(sharing.bearing().contains(line) || columns.tax[line] == 0)
                    .isTrue();
        }
    }

    @Property(tries = 3_000)
    void theyAreTheExactLargestRemainders(@ForAll("sharings") Sharing sharing, @ForAll Random random) {
        holds(sharing, random.nextInt(sharing.losers() + 1));
    }

    @Property
    void aTotalThatIsNotOfThesePartsIsRefused(@ForAll("sharings") Sharing sharing, @ForAll Random random) {
        holds(sharing, -1L - random.nextInt(3));
        holds(sharing, sharing.losers() + 1L + random.nextInt(3));
        holds(sharing, sharing.losers());
    }

    @Tag("soak")
    @Property(tries = 200_000)
    void theyAreSoForVeryMany(@ForAll("sharings") Sharing sharing, @ForAll Random random) {
        holds(sharing, random.nextInt(sharing.losers() + 1));
    }

    /** The law would say little of lines that all take one way. */
    @Property(tries = 50)
    void linesAtBothSidesOfTheShortWayAreAmongThem(@ForAll Random random) {
        long wide = 0;
        long narrow = 0;
        for (int i = 0; i < 200; i++) {
            Sharing sharing = sharing(random);
            for (int line : sharing.bearing()) {
                wide += sharing.product(line).bitLength() > 62 ? 1 : 0;
                narrow += sharing.product(line).bitLength() == 62 ? 1 : 0;
            }
        }
        assertThat(wide).isPositive();
        assertThat(narrow).isPositive();
    }
}
