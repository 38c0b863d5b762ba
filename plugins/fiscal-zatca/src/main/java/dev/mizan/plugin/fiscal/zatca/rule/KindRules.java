// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.rule;

import static dev.mizan.plugin.fiscal.zatca.rule.Rule.formed;
import static dev.mizan.plugin.fiscal.zatca.rule.Rule.present;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.FiscalKind;
import java.util.List;
import java.util.Optional;

/** What goes together in kinds and flags, and what they bring along. */
final class KindRules {
    static final List<Rule> ALL = List.of(
            formed(
                    "BR-KSA-07",
                    "flags",
                    "an export is not self-billed",
                    it -> !(it.head().is(FiscalFlag.SELF_BILLED) && it.head().is(FiscalFlag.EXPORT))),
            formed(
                    "BR-KSA-31",
                    "flags",
                    "a simplified document is neither an export nor self-billed",
                    it -> !it.simplified()
                            || !it.head().is(FiscalFlag.EXPORT) && !it.head().is(FiscalFlag.SELF_BILLED)),
            present(
                    "BR-KSA-15",
                    "supply date",
                    it -> it.simplified()
                            || it.head().kind() != FiscalKind.INVOICE
                            || it.head().supply().isPresent()),
            present("BR-KSA-72", "supply end date", it -> !simplifiedSummary(it) || supplyEnds(it)),
            present(
                    "BR-KSA-71",
                    "buyer name",
                    it -> !simplifiedSummary(it)
                            || it.buyer()
                                    .filter(buyer -> !buyer.name().isBlank())
                                    .isPresent()),
            formed(
                    "BR-KSA-EN16931-02",
                    "tax currency",
                    "SAR",
                    it -> it.nationalTax().currency().code().equals("SAR")),
            formed(
                    "BR-KSA-DEC",
                    "currency",
                    "one of at most two decimals",
                    it -> it.head().currency().digits() <= 2));

    private KindRules() {}

    private static boolean simplifiedSummary(FiscalDocument document) {
        return document.simplified() && document.head().is(FiscalFlag.SUMMARY);
    }

    private static boolean supplyEnds(FiscalDocument document) {
        return document.head()
                .supply()
                .map(it -> it.through())
                .filter(Optional::isPresent)
                .isPresent();
    }
}
