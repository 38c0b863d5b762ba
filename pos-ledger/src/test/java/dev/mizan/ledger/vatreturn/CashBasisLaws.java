// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.vatreturn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CashBasisLaws {
    private static Money sar(long minor) {
        return Money.ofMinor(minor, Currency.SAR);
    }

    @Property
    void odoo103554ThePartsOfAnyPaymentsSumToTheTaxOfTheInvoice(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 90_000) Integer> payments,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        Money gross = sar(payments.stream().mapToLong(Integer::longValue).sum());
        Money tax = gross.ratio(percent, 100, Rounding.HALF_UP);
        CashBasis basis = new CashBasis(gross, tax, Rounding.HALF_EVEN);
        Money paid = sar(0);
        Money due = sar(0);
        for (int payment : payments) {
            due = due.plus(basis.due(paid, sar(payment)).orElseThrow());
            paid = paid.plus(sar(payment));
            assertThat(due).isEqualTo(basis.due(paid).orElseThrow());
        }
        assertThat(due).isEqualTo(tax);
    }

    @Example
    void morePaidThanBilledIsRefused() {
        CashBasis basis = new CashBasis(sar(11_500), sar(1_500), Rounding.HALF_UP);
        assertThat(Shop.reason(basis.due(sar(11_501)))).isEqualTo(VatReason.PAID_BEYOND_INVOICE);
        assertThat(Shop.reason(basis.due(sar(-1)))).isEqualTo(VatReason.PAID_BEYOND_INVOICE);
        assertThat(basis.due(sar(5_000), sar(-5_000)).orElseThrow()).isEqualTo(sar(-652));
    }
}
