// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.lot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FirstExpiredLaws {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    /** odoo/odoo issue 22850 and pull 77261. */
    @Property
    void f1_f2_f3_issue22850_whatExpiresFirstLeavesFirstAndNothingExpiredLeaves(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int wanted,
            @ForAll @IntRange(max = 5) int daysLeft) {
        List<Lot> lots = lots(new Random(seed));
        List<Lot> usable = lots.stream()
                .filter(lot -> lot.expiry().isEmpty() || !lot.expiry().get().isBefore(TODAY.plusDays(daysLeft)))
                .toList();
        long available =
                usable.stream().mapToLong(lot -> lot.quantity().steps()).sum();
        Outcome<List<Pick>> picked = new FirstExpired(daysLeft).pick(lots, Quantity.pieces(wanted), TODAY);
        if (picked instanceof Refused<List<Pick>> refused) {
            assertThat(available).isLessThan(wanted);
            assertThat(refused.facts()).containsEntry("available", Long.toString(available));
            return;
        }
        List<Pick> picks = picked.orElseThrow();
        assertThat(picks.stream().mapToLong(pick -> pick.quantity().steps()).sum())
                .isEqualTo(wanted);
        LocalDate last = LocalDate.MIN;
        for (Pick pick : picks) {
            Lot lot = usable.stream()
                    .filter(it -> it.number().equals(pick.lot()))
                    .findFirst()
                    .orElseThrow();
            LocalDate expiry = lot.expiry().orElse(LocalDate.MAX);
            assertThat(expiry).isAfterOrEqualTo(last);
            last = expiry;
        }
        for (Lot lot : usable) {
            boolean whole = picks.contains(new Pick(lot.number(), lot.quantity()));
            assertThat(whole || !lot.expiry().orElse(LocalDate.MAX).isBefore(last))
                    .isTrue();
        }
    }

    private static List<Lot> lots(Random random) {
        List<Lot> lots = new ArrayList<>();
        for (int i = 0; i < random.nextInt(8); i++) {
            Optional<LocalDate> expiry =
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(TODAY.plusDays(random.nextInt(20) - 8));
            lots.add(new Lot(
                    "L" + i, Quantity.pieces(1 + random.nextInt(9)), expiry, TODAY.minusDays(random.nextInt(30))));
        }
        return lots;
    }
}
