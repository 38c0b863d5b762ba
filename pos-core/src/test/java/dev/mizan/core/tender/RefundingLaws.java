// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import static dev.mizan.core.gen.TenderGen.cashless;
import static dev.mizan.core.gen.TenderGen.sar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.core.gen.TenderGen;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Rounding;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class RefundingLaws {
    @Provide
    Arbitrary<CashRounding> cash() {
        return TenderGen.cashRoundings();
    }

    @Property
    void aRefundNeverGoesBeyondWhatIsLeftAndRoundsOnlyItsCash(
            @ForAll @LongRange(max = 10_000) long now,
            @ForAll @LongRange(max = 200) long more,
            @ForAll @LongRange(max = 10_000) long card,
            @ForAll("cash") CashRounding cash) {
        Owed owed = new Owed(sar(now), sar(now), sar(now + more));
        List<Cashless> cards = card == 0 ? List.of() : List.of(cashless(TenderKind.CARD, card, 1));
        Outcome<Settlement> outcome = Refunding.settle(owed, cards, cash);
        if (card > now) {
            assertThat(((Refused<Settlement>) outcome).reason()).isEqualTo(TenderReason.NOT_THE_REFUND);
            return;
        }
        Settlement refund = outcome.orElseThrow();
        assertThat(refund.paid().minor()).isBetween(card, now + more);
        assertThat(refund.cash().minor() % cash.rounding().increment()).isZero();
        assertThat(refund.change().isZero()).isTrue();
        if (card == now) {
            assertThat(refund.rounding().isZero()).isTrue();
        }
    }

    @Example
    void aRefundAloneIsRoundedAsItsSaleWas() {
        CashRounding five = CashRounding.due(Rounding.HALF_UP.toIncrement(5));
        assertThat(Refunding.settle(Owed.alone(sar(10_03)), List.of(), five)
                        .orElseThrow()
                        .paid())
                .isEqualTo(sar(10_05));
        assertThat(Refunding.settle(new Owed(sar(10_03), sar(10_03), sar(10_03)), List.of(), five)
                        .orElseThrow()
                        .paid())
                .isEqualTo(sar(10_00));
    }

    @Example
    void nothingOwesMoreThanIsLeft() {
        assertThatThrownBy(() -> new Owed(sar(5), sar(6), sar(5))).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void aReferenceThatIsACardNumberIsTurnedAwayAndNotRepeated() {
        for (String number : List.of("4111111111111111", "4111 1111 1111 1111", "6011-0009-9013-9424")) {
            assertThatThrownBy(() -> new Card(sar(1), "visa", number, new PaymentKey("k")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("1111", "9424"));
        }
        assertThat(new Card(sar(1), "visa", "012345678912", new PaymentKey("k")).authorisation())
                .isEqualTo("012345678912");
    }
}
