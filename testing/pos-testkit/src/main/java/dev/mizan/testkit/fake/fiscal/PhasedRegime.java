// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.fiscal;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.fiscal.regime.FiscalDraft;
import dev.mizan.spi.fiscal.regime.FiscalFeature;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.FiscalState;
import dev.mizan.spi.fiscal.regime.Leaving;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.testkit.fake.FakeRegime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A regime that wants to hear of a sale from its first line on; each has its device, which outlives it. */
public final class PhasedRegime implements FiscalRegime {
    private final SigningDevice device;
    private final OnFailure onFailure;
    private final boolean keepsParked;
    private final FakeRegime stamps = FakeRegime.working();

    /**
     * At this device.
     *
     * @param keepsParked whether a basket that is set aside stays underway
     */
    public PhasedRegime(SigningDevice device, OnFailure onFailure, boolean keepsParked) {
        this.device = device;
        this.onFailure = onFailure;
        this.keepsParked = keepsParked;
    }

    @Override
    public String id() {
        return "phased";
    }

    @Override
    public FiscalCapabilities capabilities() {
        return new FiscalCapabilities(
                Set.of(FiscalFeature.CHAINED, FiscalFeature.TWO_PHASE, FiscalFeature.HARDWARE),
                onFailure,
                Duration.ofMinutes(1),
                Optional.empty(),
                10);
    }

    @Override
    public Outcome<String> begin(FiscalDraft draft) {
        return Outcome.done(device.begin(draft));
    }

    @Override
    public Outcome<String> update(String token, FiscalDraft draft) {
        return Outcome.done(device.update(token, draft));
    }

    @Override
    public Outcome<String> leave(String token, Leaving how) {
        return Outcome.done(device.leave(token, how, keepsParked));
    }

    @Override
    public List<String> underway() {
        return device.underway();
    }

    @Override
    public Outcome<FiscalResult> finish(FiscalDocument document, ChainHead head, String token) {
        return stamps.finish(document, head, token).map(made -> {
            device.finish(token, document.head().id());
            // The stamps' regime clears; this one delivers nothing, so that nothing waits.
            return new FiscalResult(
                    FiscalState.STAMPED, made.stamp(), made.artefact(), made.head(), made.printed(), made.warnings());
        });
    }

    @Override
    public List<FiscalNote> health() {
        return List.of();
    }

    @Override
    public void close() {}
}
