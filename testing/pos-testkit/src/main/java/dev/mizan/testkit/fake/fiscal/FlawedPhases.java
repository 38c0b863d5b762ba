// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.fiscal;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.fiscal.regime.FiscalDraft;
import dev.mizan.spi.fiscal.regime.FiscalException;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.Leaving;
import dev.mizan.spi.outcome.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A {@link PhasedRegime} with one flaw: what the contract's rules about phases are tested with. */
public final class FlawedPhases implements FiscalRegime {
    private final PhasedRegime right;
    private final FiscalFlaw flaw;
    private final Map<String, Thread> begun = new ConcurrentHashMap<>();
    private final Set<String> finished = ConcurrentHashMap.newKeySet();
    private final Set<String> left = ConcurrentHashMap.newKeySet();

    /** One with this flaw, at this device. */
    public FlawedPhases(FiscalFlaw flaw, SigningDevice device) {
        this.right = new PhasedRegime(device, OnFailure.REFUSE_SALE, true);
        this.flaw = flaw;
    }

    @Override
    public String id() {
        return right.id();
    }

    @Override
    public FiscalCapabilities capabilities() {
        return right.capabilities();
    }

    @Override
    public Outcome<String> begin(FiscalDraft draft) {
        return right.begin(draft).map(token -> {
            begun.put(token, Thread.currentThread());
            return flaw == FiscalFlaw.GIVES_ONE_TOKEN_TO_ALL ? "T" : token;
        });
    }

    @Override
    public Outcome<String> update(String token, FiscalDraft draft) {
        return switch (flaw) {
            case BEGINS_AT_EACH_CHANGE -> begin(draft);
            case TAKES_ANY_TOKEN -> Outcome.done(token);
            default -> right.update(token, draft);
        };
    }

    @Override
    public Outcome<String> leave(String token, Leaving how) {
        left.add(token);
        boolean another =
                flaw == FiscalFlaw.ENDS_ANOTHER_TOO && !right.underway().contains(token);
        return flaw == FiscalFlaw.KEEPS_WHAT_IS_LEFT
                ? Outcome.done("")
                : right.leave(another ? right.underway().get(0) : token, how);
    }

    @Override
    public List<String> underway() {
        List<String> tokens = new ArrayList<>(right.underway());
        if (flaw == FiscalFlaw.LISTS_THE_LAST_FIRST) {
            Collections.reverse(tokens);
        } else if (flaw == FiscalFlaw.FORGETS_AT_A_RESTART) {
            tokens.retainAll(begun.keySet());
        }
        return tokens;
    }

    @Override
    public Outcome<FiscalResult> finish(FiscalDocument document, ChainHead head, String token) {
        if (flaw == FiscalFlaw.KNOWS_TOKENS_BY_THREAD && begun.get(token) != Thread.currentThread()) {
            throw new FiscalException("this thread did not begin " + token);
        }
        boolean anew = flaw == FiscalFlaw.FINISHES_TWO_UNDER_ONE_TOKEN && finished.contains(token)
                || flaw == FiscalFlaw.FINISHES_WHAT_WAS_LEFT && left.contains(token);
        String under = anew
                ? begin(new FiscalDraft(document.head().id(), document.head().issuedAt(), document.taxes()))
                        .orElseThrow()
                : token;
        Outcome<FiscalResult> made = right.finish(document, head, under);
        if (made.isDone()) {
            finished.add(token);
        } else if (flaw == FiscalFlaw.ENDS_WHAT_IT_REFUSES) {
            return right.leave(token, Leaving.GIVEN_UP).then(done -> made);
        }
        return made;
    }

    @Override
    public List<FiscalNote> health() {
        return right.health();
    }

    @Override
    public void close() {
        right.close();
    }
}
