// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.kitchen.KitchenDisplay;
import dev.mizan.hardware.kitchen.KitchenTicket;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.testkit.tck.counter.KitchenBench;
import dev.mizan.testkit.tck.device.Fault;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A kitchen display in memory. */
public final class FakeKitchen extends FakeDevice<KitchenDisplay> implements KitchenBench {
    private final Map<String, KitchenTicket> shown = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<Session> sessions = new CopyOnWriteArrayList<>();
    private int bumps;

    /** One with these flaws. */
    public FakeKitchen(Set<Flaw> flaws) {
        super(DeviceKind.KITCHEN_DISPLAY, flaws);
    }

    /** A right one. */
    public FakeKitchen() {
        this(Set.of());
    }

    @Override
    KitchenDisplay session(FakeHand hand) {
        return new Session(hand);
    }

    private final class Session extends HeldSession<FakeHand> implements KitchenDisplay {
        Session(FakeHand hand) {
            super(hand);
        }

        private volatile Consumer<String> listener = it -> {};

        @Override
        public CompletionStage<Outcome<Boolean>> show(KitchenTicket ticket, Patience patience) {
            return by.call("show", patience, it -> {
                if (!has(Flaw.SHOWS_NO_TICKET) && !(has(Flaw.KEEPS_THE_OLD_TICKET) && shown.containsKey(ticket.id()))) {
                    shown.put(ticket.id(), ticket);
                }
                return Outcome.done(true);
            });
        }

        @Override
        public CompletionStage<Outcome<Boolean>> remove(String ticketId, Patience patience) {
            return by.call("remove", patience, it -> {
                if (has(Flaw.REMOVES_NO_TICKET) && shown.containsKey(ticketId)) {
                    return Outcome.done(true);
                }
                return shown.remove(ticketId) == null && !has(Flaw.REMOVES_ANYTHING)
                        ? by.attendant().refused(DeviceReason.NOT_FOUND, ticketId)
                        : Outcome.done(true);
            });
        }

        @Override
        public void onBump(Consumer<String> told) {
            listener = told;
            sessions.add(this);
        }

        void tell(String id) {
            if (by.attendant().isHeld() || has(Flaw.BUMPS_AFTER_RELEASE)) {
                listener.accept(has(Flaw.BUMPS_ANOTHER) ? "another" : id);
            }
        }
    }

    @Override
    public List<KitchenTicket> shown() {
        return List.copyOf(shown.values());
    }

    @Override
    public void bump(String ticketId) {
        bumps++;
        if (!has(Flaw.SKIPS_BUMPS) || bumps % 2 == 1) {
            sessions.forEach(it -> it.tell(ticketId));
        }
    }

    @Override
    public FakeKitchen device() {
        return this;
    }

    @Override
    public boolean fault(Fault fault) {
        set(fault);
        return fault == Fault.NONE || fault == Fault.SILENT || fault == Fault.UNPLUGGED || fault == Fault.SLOW;
    }
}
