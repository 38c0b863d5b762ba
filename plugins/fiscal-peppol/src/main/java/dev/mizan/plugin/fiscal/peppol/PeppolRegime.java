// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.regime.Artefact;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.FiscalStamp;
import dev.mizan.spi.fiscal.regime.FiscalState;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.store.Hash;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Documents to companies by a specification of Peppol, neither signed nor chained. What carries them over the network is an
 * access point, which is no part of it: the artefact is what one takes.
 */
final class PeppolRegime implements FiscalRegime {
    private static final FiscalCapabilities CAPABILITIES =
            new FiscalCapabilities(Set.of(), OnFailure.SELL_AND_MARK, Duration.ofSeconds(5), Optional.empty(), 100);

    private final Profile profile;

    PeppolRegime(Profile profile) {
        this.profile = profile;
    }

    @Override
    public String id() {
        return profile.id();
    }

    @Override
    public FiscalCapabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public Outcome<FiscalResult> finish(FiscalDocument document, ChainHead head, String token) {
        String number = document.head().number();
        if (document.training()) {
            return Outcome.refused(FiscalReason.TRAINING, "document", number);
        }
        return profile.check(document).map(sound -> {
            byte[] xml = profile.write(sound);
            String hash = Hash.of(xml).hex();
            FiscalStamp stamp = new FiscalStamp(number, head.counter() + 1, head.link(), hash, "", "", "");
            String file = number.replaceAll("[^A-Za-z0-9.-]", "-") + "_"
                    + document.head().id() + ".xml";
            return new FiscalResult(
                    FiscalState.STAMPED,
                    stamp,
                    new Artefact(file, "application/xml", xml),
                    head.next(hash),
                    List.of(),
                    List.of());
        });
    }

    @Override
    public List<FiscalNote> health() {
        return List.of();
    }

    @Override
    public void close() {}
}
