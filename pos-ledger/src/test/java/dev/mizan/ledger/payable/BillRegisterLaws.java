// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.payable;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.shop.Shop;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** A supplier's bill is booked once, however its number is typed. */
class BillRegisterLaws {
    private static SupplierBill bill(String number, int day, String gross) {
        return new SupplierBill("Noor", number, NEW_YEAR.plusDays(day), sar(gross));
    }

    @Property(tries = 300)
    void theWayOfTypingANumberDoesNotCount(
            @ForAll @AlphaChars @StringLength(min = 1, max = 4) String letters,
            @ForAll @IntRange(min = 1, max = 99_999) int number,
            @ForAll @IntRange(max = 4) int zeros) {
        String plain = bill(letters + number, 0, "1.00").plainNumber();
        assertThat(bill(letters.toLowerCase(java.util.Locale.ROOT) + "-" + "0".repeat(zeros) + number, 0, "1.00")
                        .plainNumber())
                .isEqualTo(plain);
        assertThat(bill(" " + letters + " / " + number + ".", 0, "1.00").plainNumber())
                .isEqualTo(plain);
        assertThat(bill(letters + (number + 1), 0, "1.00").plainNumber()).isNotEqualTo(plain);
    }

    @Example
    void numbersThatDifferStayApart() {
        assertThat(bill("INV-007/26", 0, "1.00").plainNumber()).isEqualTo("INV7.26");
        assertThat(bill("inv 7 26", 0, "1.00").plainNumber()).isEqualTo("INV7.26");
        assertThat(bill("INV-726", 0, "1.00").plainNumber()).isEqualTo("INV726");
        assertThat(bill("٧٠", 0, "1.00").plainNumber()).isEqualTo("70");
        assertThat(bill("000", 0, "1.00").plainNumber()).isEqualTo("0");
        assertThat(bill("--", 0, "1.00").plainNumber()).isEqualTo("--");
    }

    @Example
    void aBillThatComesTwiceIsRefused() {
        BillRegister register = BillRegister.NONE.with(bill("INV-007", 0, "115.00"));
        assertThat(Shop.reason(register.isNew(bill("inv 7", 40, "80.00"), true)))
                .isEqualTo(PayableReason.DUPLICATE_BILL);
        assertThat(Shop.reason(register.isNew(bill("INV-1007", 10, "115.00"), false)))
                .isEqualTo(PayableReason.LOOKS_LIKE);
        assertThat(register.isNew(bill("INV-1007", 10, "115.00"), true).isDone())
                .isTrue();
        assertThat(register.isNew(bill("INV-1007", 11, "115.00"), false).isDone())
                .isTrue();
        SupplierBill other = new SupplierBill("Badr", "INV-007", NEW_YEAR, sar("115.00"));
        assertThat(register.isNew(other, false).isDone()).isTrue();
    }
}
