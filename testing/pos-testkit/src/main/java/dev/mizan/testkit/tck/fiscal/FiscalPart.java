// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.fiscal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalFeature;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.id.FiscalUnitId;
import java.util.ArrayList;
import java.util.List;

/** What the rules share. */
final class FiscalPart {
    static final FiscalUnitId UNIT = new FiscalUnitId("KIT1");
    static final ChainHead START = ChainHead.start(UNIT);

    private FiscalPart() {}

    static void claims(FiscalRegime regime, FiscalFeature feature) {
        assumeTrue(regime.capabilities().has(feature), "the regime does not claim " + feature);
    }

    static FiscalDocument document(FiscalHarness kit, int number) {
        return kit.invoices()
                .document(kit.scenarios().get((number - 1) % kit.scenarios().size()), number);
    }

    static Issued issued(FiscalDocument document, FiscalResult made) {
        return new Issued(
                document.head().id(),
                document.head().kind(),
                document.simplified(),
                document.head().issuedAt().toInstant(),
                made.state(),
                made.stamp(),
                made.artefact());
    }

    /** A chain of so many documents. */
    static List<Issued> chain(FiscalHarness kit, FiscalRegime regime, int length) {
        List<Issued> chain = new ArrayList<>();
        ChainHead head = START;
        for (int number = 1; number <= length; number++) {
            FiscalDocument document = document(kit, number);
            FiscalResult made = regime.finish(document, head, "").orElseThrow();
            chain.add(issued(document, made));
            head = made.head();
        }
        return chain;
    }
}
