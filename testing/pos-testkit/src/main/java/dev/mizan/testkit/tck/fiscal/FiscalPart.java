// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.fiscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.FiscalHead;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalDraft;
import dev.mizan.spi.fiscal.regime.FiscalException;
import dev.mizan.spi.fiscal.regime.FiscalFeature;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What the rules share. */
final class FiscalPart {
    static final FiscalUnitId UNIT = new FiscalUnitId("KIT1");
    static final ChainHead START = ChainHead.start(UNIT);

    private FiscalPart() {}

    static void claims(FiscalRegime regime, FiscalFeature feature) {
        assumeTrue(regime.capabilities().has(feature), "the regime does not claim " + feature);
    }

    static void claimsPhases(FiscalRegime regime) {
        claims(regime, FiscalFeature.TWO_PHASE);
    }

    static FiscalDocument document(FiscalHarness kit, int number) {
        return kit.invoices()
                .document(kit.scenarios().get((number - 1) % kit.scenarios().size()), number);
    }

    /** The same document for training. */
    static FiscalDocument practice(FiscalDocument real) {
        FiscalHead head = real.head();
        Set<FiscalFlag> flags = EnumSet.of(FiscalFlag.TRAINING);
        flags.addAll(head.flags());
        return real.under(new FiscalHead(
                head.number(),
                head.id(),
                head.kind(),
                flags,
                head.issuedAt(),
                head.currency(),
                head.supply(),
                head.correction()));
    }

    /** The sale of a document before it is complete. */
    static FiscalDraft draft(FiscalDocument document) {
        return draft(document, document.taxes());
    }

    static FiscalDraft draft(FiscalDocument document, List<TaxGroup> groups) {
        return new FiscalDraft(document.head().id(), document.head().issuedAt(), groups);
    }

    static String begin(FiscalRegime regime, FiscalDocument document) {
        return regime.begin(draft(document)).orElseThrow();
    }

    /** What a document is finished under: begun where the regime wants to hear of that, else nothing. */
    static String token(FiscalRegime regime, FiscalDocument document) {
        return regime.capabilities().has(FiscalFeature.TWO_PHASE) ? begin(regime, document) : "";
    }

    /** Stamps a document in a transaction of its own. */
    static Outcome<FiscalResult> finish(FiscalRegime regime, FiscalDocument document, ChainHead head) {
        return regime.finish(document, head, token(regime, document));
    }

    /** What a regime answers; one that throws has refused. */
    static <T> Outcome<T> answer(FiscalRegime regime, Supplier<Outcome<T>> call) {
        try {
            return call.get();
        } catch (FiscalException failed) {
            return failed.refused(regime.id());
        }
    }

    /** The call is refused as one about a token that is not underway. */
    static <T> void refuses(FiscalRegime regime, String token, Supplier<Outcome<T>> call) {
        Outcome<T> answer = answer(regime, call);
        if (answer instanceof Refused<T> refused) {
            assertEquals(FiscalReason.UNAVAILABLE, refused.reason());
            assertTrue(refused.facts().getOrDefault("detail", "").contains(token), refused.toString());
        } else {
            fail("done under " + token + ", which is not underway: " + answer);
        }
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
            FiscalResult made = finish(regime, document, head).orElseThrow();
            chain.add(issued(document, made));
            head = made.head();
        }
        return chain;
    }
}
