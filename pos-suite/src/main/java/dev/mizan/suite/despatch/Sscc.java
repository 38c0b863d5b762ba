// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.despatch;

import dev.mizan.core.scan.gs1.ElementString;
import dev.mizan.core.scan.gs1.KeyForm;
import dev.mizan.core.scan.symbol.SymbolRead;
import dev.mizan.inventory.despatch.DespatchReason;
import dev.mizan.spi.outcome.Outcome;

/** The number of a pallet in what was scanned or typed. */
final class Sscc {
    private Sscc() {}

    /**
     * The 18 digits of a bare number, a scanned logistic label (GS1-128 with its AIM identifier), or an element string with or
     * without brackets; refused where there is none, or by name where its check digit fails.
     */
    static Outcome<String> of(String code) {
        boolean bare = code.length() == KeyForm.SSCC.length() && code.chars().allMatch(it -> it >= '0' && it <= '9');
        if (bare) {
            return KeyForm.SSCC.check(code);
        }
        Outcome<ElementString> read = code.startsWith("]")
                ? SymbolRead.of(code)
                        .then(it -> it.elements()
                                .map(Outcome::done)
                                .orElseGet(() -> Outcome.refused(DespatchReason.NO_SSCC, "code", code)))
                : code.startsWith("(") ? ElementString.ofBracketed(code) : ElementString.ofData(code);
        return read.then(it -> it.value("00")
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(DespatchReason.NO_SSCC, "code", code)));
    }
}
