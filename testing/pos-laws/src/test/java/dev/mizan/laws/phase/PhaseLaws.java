// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.phase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.laws.fiscal.DocumentInItsSaleTest;
import dev.mizan.spi.fiscal.regime.FiscalCapabilities.OnFailure;
import dev.mizan.suite.fiscal.FiscalDocumentIssued;
import dev.mizan.testkit.fake.Fault;
import dev.mizan.testkit.fake.fiscal.SigningDevice;
import dev.mizan.testkit.fake.fiscal.SigningDevice.Entry;
import dev.mizan.testkit.fake.fiscal.SigningDevice.Fate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever becomes of baskets, the device and the power: each beginning at the device has one end, in its order. */
class PhaseLaws {
    private static final int BASKETS = 3;
    private static final Set<String> ENDS = Set.of("finish", "leave");

    @Property(tries = 60)
    void eachBeginningHasOneEnd(
            @ForAll Random random, @ForAll OnFailure onFailure, @ForAll boolean keepsParked, @ForAll boolean faulty) {
        PhasedTill till = new PhasedTill(DocumentInItsSaleTest.memory(), onFailure, keepsParked);
        for (int step = 0; step < 30; step++) {
            step(till, random, faulty);
            assertThat(till.device.wrongs()).isEmpty();
        }
        till.device.faring(Fate.FINE);
        if (random.nextBoolean()) {
            till.crash();
        }
        for (int basket = 0; basket < BASKETS; basket++) {
            till.giveUp(basket);
        }
        till.letGo();
        till.shop.outbox().turn();
        assertThat(till.device.wrongs()).isEmpty();
        assertThat(till.device.underway()).isEmpty();
        ordered(till.device);
        documents(till, faulty);
    }

    private static void step(PhasedTill till, Random random, boolean faulty) {
        int basket = random.nextInt(BASKETS);
        switch (random.nextInt(13)) {
            case 0, 1, 2 -> till.scan(basket);
            case 3 -> till.park(basket);
            case 4 -> till.giveUp(basket);
            case 5, 6 -> till.sell(basket);
            case 7 -> till.takeBack();
            case 8 -> till.crash();
            case 9 -> till.shop.outbox().turn();
            case 10 -> {
                if (faulty) {
                    till.dieSelling(basket, random.nextBoolean() ? Fault.FAIL_BEFORE_WRITE : Fault.FAIL_AFTER_WRITE);
                }
            }
            case 11 -> till.device.faring(faulty ? Fate.values()[random.nextInt(Fate.values().length)] : Fate.FINE);
            default -> till.letGo();
        }
    }

    private static void ordered(SigningDevice device) {
        List<String> tokens = device.log().stream().map(Entry::token).distinct().toList();
        for (String token : tokens) {
            List<String> told = device.log().stream()
                    .filter(entry -> entry.token().equals(token))
                    .map(Entry::what)
                    .toList();
            assertThat(told.get(0)).isEqualTo("begin");
            assertThat(told.stream().filter("begin"::equals).count()).isEqualTo(1);
            assertThat(told.stream().filter(ENDS::contains).count()).isEqualTo(1);
            assertThat(ENDS).contains(told.get(told.size() - 1));
        }
    }

    /** All that was sold and taken back is stamped, each under a transaction that finished it. */
    private static void documents(PhasedTill till, boolean faulty) {
        List<FiscalDocumentIssued> issued = till.shop.issued();
        assertThat(issued).hasSize((int) till.documents());
        List<String> finished = till.device.log().stream()
                .filter(entry -> entry.what().equals("finish"))
                .map(Entry::of)
                .toList();
        Set<String> ids =
                issued.stream().map(it -> it.document().id().toString()).collect(Collectors.toSet());
        assertThat(finished).containsAll(ids);
        if (!faulty) {
            assertThat(finished).hasSameSizeAs(ids);
        }
    }
}
