// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.voucher;

import dev.mizan.core.document.DocumentNumber;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What of one voucher stands for a line. Amounts are minor units of the voucher's currency, both of one sign or zero.
 *
 * @param number of the voucher
 * @param soldAs the receipt with which it was taxed
 * @param until the last day on which the voucher can be redeemed
 * @param line of the goods' bill, from 0; that of the voucher's own sale where it is no goods' matter
 * @param gross of its value
 * @param tax of that, which was due when it was sold
 */
public record VoucherUse(
        VoucherNumber number, DocumentNumber soldAs, Optional<LocalDate> until, int line, long gross, long tax) {
    public VoucherUse {
        if (line < 0 || gross < 0 || tax < 0 || tax > gross) {
            throw new IllegalArgumentException(number + " for line " + line + ": tax " + tax + " in " + gross);
        }
    }

    /** Another part of the same voucher. */
    public VoucherUse with(int ofLine, long partGross, long partTax) {
        return new VoucherUse(number, soldAs, until, ofLine, partGross, partTax);
    }

    /** What of it was owed and not earned. */
    public long net() {
        return gross - tax;
    }

    /** Writes it. */
    public void write(FieldWriter out) {
        out.text("number", number.value())
                .text("soldAs", soldAs.toString())
                .maybe("until", until)
                .number("line", line)
                .number("gross", gross)
                .number("tax", tax);
    }

    /** Reads what {@link #write} wrote. */
    public static VoucherUse read(FieldReader in) {
        return new VoucherUse(
                in.parsed("number", VoucherNumber::new),
                in.parsed("soldAs", DocumentNumber::of),
                in.has("until") ? Optional.of(in.date("until")) : Optional.empty(),
                Math.toIntExact(in.number("line")),
                in.number("gross"),
                in.number("tax"));
    }
}
