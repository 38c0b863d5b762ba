// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class AllocationLaws {
    @Provide
    Arbitrary<long[]> weights() {
        Arbitrary<Long> weight = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0L)),
                Tuple.of(4, Arbitraries.longs().between(0, 10)),
                Tuple.of(4, Arbitraries.longs().between(0, 1_000_000_000_000L)));
        return weight.array(long[].class).ofMinSize(1).ofMaxSize(40);
    }

    @Property
    void thePartsSumToTheWhole(@ForAll long whole, @ForAll("weights") long[] weights, @ForAll Remainder policy) {
        Assume.that(whole != Long.MIN_VALUE);
        assertThat(sum(policy.split(whole, weights))).isEqualTo(BigInteger.valueOf(whole));
    }

    @Property
    void noPartHasTheOtherSign(@ForAll long whole, @ForAll("weights") long[] weights, @ForAll Remainder policy) {
        Assume.that(whole != Long.MIN_VALUE);
        assertThat(Arrays.stream(policy.split(whole, weights))
                        .allMatch(part -> part == 0 || Long.signum(part) == Long.signum(whole)))
                .isTrue();
    }

    @Property
    void largestRemainderIsWithinOneUnitOfTheExactShare(@ForAll long whole, @ForAll("weights") long[] weights) {
        Assume.that(whole != Long.MIN_VALUE && Arrays.stream(weights).sum() > 0);
        long[] parts = Remainder.LARGEST_REMAINDER.split(whole, weights);
        BigInteger total = BigInteger.valueOf(Arrays.stream(weights).sum());
        for (int i = 0; i < parts.length; i++) {
            BigInteger offBy = BigInteger.valueOf(parts[i])
                    .multiply(total)
                    .subtract(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(weights[i])));
            assertThat(offBy.abs()).isLessThan(total);
        }
    }

    @Property
    void aPartWithoutWeightGetsNothingUnlessNoneHasAny(
            @ForAll long whole, @ForAll("weights") long[] weights, @ForAll Remainder policy) {
        Assume.that(whole != Long.MIN_VALUE && Arrays.stream(weights).sum() > 0);
        long[] parts = policy.split(whole, weights);
        for (int i = 0; i < parts.length; i++) {
            assertThat(weights[i] > 0 || parts[i] == 0).isTrue();
        }
    }

    @Property
    void aHeavierPartNeverGetsLessByLargestRemainder(@ForAll int whole, @ForAll("weights") long[] weights) {
        long[] parts = Remainder.LARGEST_REMAINDER.split(Math.abs((long) whole), weights);
        for (int i = 0; i < parts.length; i++) {
            for (int j = 0; j < parts.length; j++) {
                assertThat(weights[i] <= weights[j] || parts[i] >= parts[j]).isTrue();
            }
        }
    }

    @Property
    void equalWeightsDifferByAtMostOneAndTheFirstGetTheMore(
            @ForAll @LongRange(min = 0, max = 100_000) long whole,
            @ForAll @LongRange(min = 1, max = 50) long count,
            @ForAll Remainder policy) {
        long[] even = new long[(int) count];
        Arrays.fill(even, 7);
        long[] parts = policy.split(whole, even);
        long[] byHand = new long[(int) count];
        for (int i = 0; i < count; i++) {
            byHand[i] = whole / count + (i < whole % count ? 1 : 0);
        }
        if (policy == Remainder.HALF_DOWN_THEN_FIRST) {
            assertThat(Arrays.stream(parts).max().orElseThrow()
                            - Arrays.stream(parts).min().orElseThrow())
                    .isLessThanOrEqualTo(1);
        } else {
            assertThat(parts).isEqualTo(byHand);
        }
    }

    @Property
    void aRefundSplitsAsItsSaleDid(@ForAll int whole, @ForAll("weights") long[] weights, @ForAll Remainder policy) {
        long[] sale = policy.split(whole, weights);
        long[] refund = policy.split(-(long) whole, weights);
        assertThat(refund).isEqualTo(Arrays.stream(sale).map(part -> -part).toArray());
    }

    @Property
    void withRoomNoPartExceedsItAndTheSumHolds(
            @ForAll("weights") long[] weights,
            @ForAll Remainder policy,
            @ForAll @LongRange(min = 0, max = 100) long of) {
        long[] room = Arrays.stream(weights).map(weight -> weight / 2 + 1).toArray();
        long whole = Arrays.stream(room).sum() / 100 * of;
        long[] parts = policy.splitWithin(whole, weights, room);
        assertThat(sum(parts)).isEqualTo(BigInteger.valueOf(whole));
        for (int i = 0; i < parts.length; i++) {
            assertThat(parts[i]).isBetween(0L, room[i]);
        }
        assertThat(policy.splitWithin(-whole, weights, room))
                .isEqualTo(Arrays.stream(parts).map(part -> -part).toArray());
    }

    @Property
    void withAmpleRoomTheSplitIsThePlainOne(
            @ForAll int whole, @ForAll("weights") long[] weights, @ForAll Remainder policy) {
        long[] room = new long[weights.length];
        Arrays.fill(room, Integer.MAX_VALUE + 1L);
        assertThat(policy.splitWithin(whole, weights, room)).isEqualTo(policy.split(whole, weights));
    }

    /** Amounts of Vendure's and Sylius's own tests, which differ by a cent: so the policy is data. */
    @Test
    void peersDifferByACent() {
        long[] weights = {4300, 1400, 2300};
        assertThat(Remainder.HALF_DOWN_THEN_FIRST.split(300, weights)).containsExactly(162, 52, 86);
        assertThat(Remainder.LARGEST_REMAINDER.split(300, weights)).containsExactly(161, 53, 86);
        assertThat(Remainder.FLOOR_THEN_FIRST.split(300, weights)).containsExactly(162, 52, 86);
        assertThat(Remainder.HALF_DOWN_THEN_FIRST.split(-299, weights)).containsExactly(-161, -52, -86);
        assertThat(Remainder.LARGEST_REMAINDER.split(10, 0, 0)).containsExactly(5, 5);
    }

    @Test
    void halfDownTakesBackWhatItGaveTooMuchFromTheFirstThatHaveSome() {
        assertThat(Remainder.HALF_DOWN_THEN_FIRST.split(2, 0, 1, 1, 1)).containsExactly(0, 0, 1, 1);
        assertThat(Remainder.HALF_DOWN_THEN_FIRST.split(1, 1, 1)).containsExactly(1, 0);
    }

    /** Sylius, "two floored lines, two open lines": what the floored ones can not take goes to the others. */
    @Test
    void floorsPushADiscountOnToTheOtherLines() {
        long[] totals = {10_000, 4_000, 3_000, 1_000};
        long[] room = {1_000, 1_000, 3_000, 1_000};
        assertThat(Remainder.HALF_DOWN_THEN_FIRST.splitWithin(3_600, totals, room))
                .containsExactly(1_000, 1_000, 1_200, 400);
    }

    /** A line without weight takes part only when every other line is full. */
    @Test
    void linesWithoutWeightTakeOnlyWhatNoOtherHasRoomFor() {
        long[] weights = {0, 10, 0, 10};
        long[] room = {50, 5, 50, 7};
        assertThat(Remainder.LARGEST_REMAINDER.splitWithin(8, weights, room)).containsExactly(0, 4, 0, 4);
        assertThat(Remainder.LARGEST_REMAINDER.splitWithin(15, weights, room)).containsExactly(2, 5, 1, 7);
        long[] unlimited = {Long.MAX_VALUE, 5, 0, Long.MAX_VALUE};
        assertThat(Remainder.LARGEST_REMAINDER.splitWithin(15, weights, unlimited))
                .containsExactly(0, 5, 0, 10);
    }

    @Test
    void whatCanNotBeSplitIsRefused() {
        Remainder policy = Remainder.LARGEST_REMAINDER;
        assertThatIllegalArgumentException().isThrownBy(() -> policy.split(1)).withMessageContaining("no weights");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.split(1, 2, -3))
                .withMessageContaining("-3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.splitWithin(2_500, new long[] {5_000, 6_000}, new long[] {500, 1_500}))
                .withMessageContaining("no room for 2500");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.splitWithin(1, new long[] {1, 1}, new long[] {2, -1}));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.splitWithin(1, new long[] {1, 1}, new long[] {2}));
        assertThatThrownBy(() -> policy.split(1, Long.MAX_VALUE, 1)).isInstanceOf(AmountOverflow.class);
        assertThatThrownBy(() -> policy.split(Long.MIN_VALUE, 1)).isInstanceOf(AmountOverflow.class);
    }

    @Test
    void moneyIsSplitInItsCurrency() {
        Money bill = Money.of("100.00", Currency.SAR);
        assertThat(bill.allocate(new long[] {1, 1, 1}, Remainder.LARGEST_REMAINDER))
                .isEqualTo(List.of(
                        Money.of("33.34", Currency.SAR),
                        Money.of("33.33", Currency.SAR),
                        Money.of("33.33", Currency.SAR)));
        assertThat(bill.allocateWithin(new long[] {1, 1}, new long[] {2_000, 9_000}, Remainder.LARGEST_REMAINDER))
                .isEqualTo(List.of(Money.of("20.00", Currency.SAR), Money.of("80.00", Currency.SAR)));
    }

    private static BigInteger sum(long[] parts) {
        return Arrays.stream(parts).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
