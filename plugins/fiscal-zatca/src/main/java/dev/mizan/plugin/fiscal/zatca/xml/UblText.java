// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.xml;

import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.FiscalHead;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** How values read in the document: digits 0 to 9, a point, no exponent. */
final class UblText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    /** Mutually defined, of UN/ECE Recommendation 20: for a shop's own unit. */
    private static final String OWN_UNIT = "ZZ";

    private UblText() {}

    static String time(OffsetDateTime at) {
        return TIME.format(at);
    }

    static String unit(Quantity quantity) {
        String code = quantity.unit().code();
        return Unit.standard(code).isPresent() ? code : OWN_UNIT;
    }

    /** Nothing of something is written as the samples do: a plain {@code 0} is taken for a missing quantity (BR-22). */
    static String quantity(Quantity quantity) {
        return quantity.isZero() ? "0.00" : quantity.toPlainString();
    }

    static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    /** NNPNESB of the XML implementation standard: subtype and five flags. */
    static String transaction(FiscalHead head) {
        return (head.is(FiscalFlag.SIMPLIFIED) ? "02" : "01")
                + flag(head, FiscalFlag.THIRD_PARTY)
                + flag(head, FiscalFlag.NOMINAL)
                + flag(head, FiscalFlag.EXPORT)
                + flag(head, FiscalFlag.SUMMARY)
                + flag(head, FiscalFlag.SELF_BILLED);
    }

    private static char flag(FiscalHead head, FiscalFlag flag) {
        return head.is(flag) ? '1' : '0';
    }
}
