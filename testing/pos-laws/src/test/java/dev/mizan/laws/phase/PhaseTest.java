// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.phase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.laws.fiscal.DocumentInItsSaleTest;
import dev.mizan.laws.fiscal.FiscalShop;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.spi.fiscal.regime.FiscalDraft;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.fiscal.phase.Ringing;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.fake.fiscal.SigningDevice.Entry;
import dev.mizan.testkit.fake.fiscal.SigningDevice.Fate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the device hears of a basket, by example. */
class PhaseTest {
    private static PhasedTill till(OnFailure onFailure, boolean keepsParked) {
        return new PhasedTill(DocumentInItsSaleTest.memory(), onFailure, keepsParked);
    }

    private static List<String> heard(PhasedTill till) {
        return till.device.log().stream().map(Entry::what).toList();
    }

    @Test
    void linesThatAreRungWhileTheDeviceIsBusyAreToldAsOne() {
        PhasedTill till = till(OnFailure.REFUSE_SALE, true);
        till.scan(0);
        till.letGo();
        for (int line = 0; line < 50; line++) {
            till.scan(0);
        }
        assertThat(till.telling).hasSize(1);
        till.letGo();
        till.sell(0);
        // The sale's own line was shown and not told yet: its transaction hears of it before it is finished.
        assertThat(heard(till)).containsExactly("begin", "update", "update", "finish");
    }

    @Test
    void aParkedBasketGoesOnAsItsRegimeWants() {
        PhasedTill keeps = till(OnFailure.REFUSE_SALE, true);
        PhasedTill ends = till(OnFailure.REFUSE_SALE, false);
        for (PhasedTill till : List.of(keeps, ends)) {
            till.scan(0);
            till.letGo();
            till.park(0);
            till.sell(1);
            till.letGo();
            till.sell(0);
        }
        assertThat(heard(keeps)).containsExactly("begin", "begin", "finish", "park", "update", "finish");
        assertThat(heard(ends)).containsExactly("begin", "begin", "finish", "leave", "begin", "finish");
    }

    @Test
    void aDeviceThatFailsStopsNoScanAndTheSaleAsItsRegimeSays() {
        PhasedTill refuses = till(OnFailure.REFUSE_SALE, true);
        PhasedTill marks = till(OnFailure.SELL_AND_MARK, true);
        for (PhasedTill till : List.of(refuses, marks)) {
            till.device.faring(Fate.DEAF);
            till.scan(0);
            till.letGo();
            till.sell(0);
            till.device.faring(Fate.FINE);
            till.shop.outbox().turn();
        }
        assertThat(refuses.documents()).isZero();
        assertThat(heard(refuses)).isEmpty();
        assertThat(marks.documents()).isEqualTo(1);
        assertThat(heard(marks)).containsExactly("begin", "finish");
    }

    @Test
    void aTransactionWhoseEndIsNotKnownIsEndedAndBegunAnew() {
        PhasedTill deaf = till(OnFailure.SELL_AND_MARK, true);
        PhasedTill mute = till(OnFailure.SELL_AND_MARK, true);
        for (PhasedTill till : List.of(deaf, mute)) {
            till.scan(0);
            till.letGo();
            till.device.faring(till == deaf ? Fate.DEAF : Fate.MUTE);
            till.sell(0);
            till.device.faring(Fate.FINE);
            till.shop.outbox().turn();
        }
        assertThat(heard(deaf)).containsExactly("begin", "leave", "begin", "finish");
        assertThat(deaf.device.log().get(1).of()).isEqualTo("LOST");
        assertThat(heard(mute)).containsExactly("begin", "update", "finish", "begin", "finish");
    }

    @Test
    void whatIsStampedLaterLeavesTheBasketInFrontAlone() {
        PhasedTill till = till(OnFailure.SELL_AND_MARK, true);
        till.device.faring(Fate.DEAF);
        till.sell(0);
        till.device.faring(Fate.FINE);
        till.scan(1);
        till.letGo();
        till.shop.outbox().turn();
        till.sell(1);
        assertThat(heard(till)).containsExactly("begin", "begin", "finish", "update", "finish");
        assertThat(till.device.log().get(2).token()).isEqualTo("T2");
    }

    /** A regime without the capability that would tell if it were asked. */
    private record Plain(FakeRegime sales, List<String> asked) implements FiscalRegime {
        @Override
        public String id() {
            return sales.id();
        }

        @Override
        public FiscalCapabilities capabilities() {
            return sales.capabilities();
        }

        @Override
        public Outcome<String> begin(FiscalDraft draft) {
            asked.add("begin");
            return Outcome.done("T1");
        }

        @Override
        public List<String> underway() {
            asked.add("underway");
            return List.of();
        }

        @Override
        public Outcome<FiscalResult> finish(FiscalDocument document, ChainHead head, String token) {
            asked.add("finish" + token);
            return sales.finish(document, head, token);
        }

        @Override
        public List<FiscalNote> health() {
            return List.of();
        }

        @Override
        public void close() {}
    }

    @Test
    void aRegimeThatDoesNotWantToHearOfItIsNotAsked() {
        ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");
        Plain plain = new Plain(FakeRegime.working(), new ArrayList<>());
        try (FiscalShop shop =
                FiscalShop.open(env, DocumentInItsSaleTest.memory(), plain).furnished()) {
            Ringing ringing = shop.desk
                    .ringing(FiscalShop.UNIT, Runnable::run, env, ZoneId.of("Asia/Riyadh"))
                    .orElseThrow();
            ringing.show(shop.till
                    .scan(shop.till.basket(), "TEA")
                    .then(shop.till::price)
                    .orElseThrow());
            shop.sell();
            ringing.giveUp();
            shop.outbox().turn();
        }
        assertThat(plain.asked()).containsExactly("finish");
    }
}
