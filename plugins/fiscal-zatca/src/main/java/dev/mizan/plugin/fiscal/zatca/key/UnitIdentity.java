// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.key;

/**
 * Who a unit is, as its certificate says it (Security Features Implementation Standard, section 2.2.2).
 *
 * @param unit the common name of the unit
 * @param organisation the taxpayer's name
 * @param branch the branch, or the ten digits of a VAT group's member
 * @param vat the VAT number
 * @param serial {@code 1-vendor|2-model|3-serial}
 * @param documents four flags: standard, simplified, two for later; {@code 1100} for both
 * @param address of the branch
 * @param category of the business
 * @param template of the authority: {@code ZATCA-Code-Signing} in production, {@code PREZATCA-Code-Signing} in simulation,
 *     {@code TSTZATCA-Code-Signing} for developers
 */
public record UnitIdentity(
        String unit,
        String organisation,
        String branch,
        String vat,
        String serial,
        String documents,
        String address,
        String category,
        String template) {
    public UnitIdentity {
        if (!vat.matches("3[0-9]{13}3")) {
            throw new IllegalArgumentException(
                    "a VAT number has 15 digits, the first and last a 3, not \"" + vat + "\"");
        }
        if (!serial.matches("1-[^|]+\\|2-[^|]+\\|3-[^|]+") || !documents.matches("[01]{4}")) {
            throw new IllegalArgumentException("not a unit: serial \"" + serial + "\", documents " + documents);
        }
    }
}
