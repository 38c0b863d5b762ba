// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.Held;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever a driver does, the host's calls end and the till sells on. */
class DeviceDeskTest {
    private static final Duration SHORT = Duration.ofMillis(100);

    private final AtomicBoolean spinning = new AtomicBoolean(true);
    private final AtomicBoolean begun = new AtomicBoolean();
    private final DeviceDesk desk = new DeviceDesk();

    @AfterEach
    void end() {
        spinning.set(false);
        desk.close();
    }

    /** A device whose owner can do nothing with it; what it does is in the calls. */
    private static AttendedDevice<Held> device(String id) {
        return new AttendedDevice<>(new DeviceId(id), DeviceKind.SCALE) {
            @Override
            protected void connect(Patience patience) {}

            @Override
            protected void disconnect() {}

            @Override
            protected Held session(Attendant by) {
                return new Held() {
                    @Override
                    public String owner() {
                        return by.owner();
                    }

                    @Override
                    public void release() {
                        by.release();
                    }
                };
            }
        };
    }

    private static <T> Outcome<T> ended(CompletionStage<Outcome<T>> call) throws Exception {
        return call.toCompletableFuture().get(2, TimeUnit.MINUTES);
    }

    private static void refused(DeviceReason reason, Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(((Refused<?>) outcome).reason()).isEqualTo(reason);
    }

    @Test
    void aDriverThatNeverAnswersIsAnsweredFor() throws Exception {
        Manned<Held> manned = desk.man(device("a"), "T1");
        refused(DeviceReason.TIMED_OUT, ended(manned.call("wait", SHORT, (it, p) -> new CompletableFuture<>())));
    }

    @Test
    void aDriverThatSleepsIsAnsweredFor() throws Exception {
        Manned<Held> manned = desk.man(device("a"), "T1");
        CompletionStage<Outcome<String>> call = manned.call("sleep", SHORT, (it, p) -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return CompletableFuture.completedFuture(Outcome.done("late"));
        });
        refused(DeviceReason.TIMED_OUT, ended(call));
    }

    @Test
    void aDriverThatSpinsIsAnsweredForAndSetAside() throws Exception {
        Manned<Held> manned = desk.man(device("a"), "T1");
        assertThat(ended(manned.call("claim", Duration.ofMinutes(1), DeviceDeskTest::well))
                        .isDone())
                .isTrue();
        int calls = 0;
        int first = 0; // on a busy machine a call's time may be up before its driver is asked
        while (!manned.isSetAside() && (first == 0 || calls < first + Manned.MOST_OVERRUNS - 1)) {
            refused(DeviceReason.TIMED_OUT, ended(this.<String>spin(manned)));
            calls++;
            first = first == 0 && begun.get() ? calls : first;
        }
        assertThat(calls).isGreaterThanOrEqualTo(Manned.MOST_OVERRUNS);
        assertThat(manned.isSetAside()).isTrue();
        refused(DeviceReason.QUARANTINED, ended(this.<String>spin(manned)));
        spinning.set(false);
        manned.readmit();
        assertThat(ended(manned.call("again", Duration.ofMinutes(1), DeviceDeskTest::well))
                        .isDone())
                .isTrue();
    }

    private <T> CompletionStage<Outcome<T>> spin(Manned<Held> manned) {
        return manned.call("spin", SHORT, (it, p) -> {
            begun.set(true);
            while (spinning.get()) {
                Thread.onSpinWait();
            }
            return CompletableFuture.completedFuture(Outcome.refused(DeviceReason.FAILED));
        });
    }

    private static CompletionStage<Outcome<String>> well(Held held, Patience patience) {
        return CompletableFuture.completedFuture(Outcome.done("well"));
    }

    @Test
    void aDriverThatThrowsAnErrorIsARefusal() throws Exception {
        Manned<Held> manned = desk.man(device("a"), "T1");
        CompletionStage<Outcome<String>> call = manned.call("throw", Duration.ofMinutes(1), (it, p) -> {
            throw new StackOverflowError("the driver's");
        });
        refused(DeviceReason.FAILED, ended(call));
        assertThat(ended(manned.call("again", Duration.ofMinutes(1), DeviceDeskTest::well))
                        .isDone())
                .isTrue();
    }

    @Test
    void oneBadDeviceDoesNotHoldUpAnother() throws Exception {
        Manned<Held> bad = desk.man(device("bad"), "T1");
        Manned<Held> good = desk.man(device("good"), "T1");
        this.<String>spin(bad);
        assertThat(ended(good.call("sell", Duration.ofMinutes(1), DeviceDeskTest::well))
                        .isDone())
                .isTrue();
    }

    @Test
    void callsAreMadeInOrder() throws Exception {
        Manned<Held> manned = desk.man(device("a"), "T1");
        List<Integer> made = Collections.synchronizedList(new ArrayList<>());
        List<CompletionStage<Outcome<String>>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            int number = i;
            calls.add(manned.call("n", Duration.ofMinutes(1), (it, p) -> {
                made.add(number);
                return well(it, p);
            }));
        }
        for (CompletionStage<Outcome<String>> call : calls) {
            ended(call);
        }
        assertThat(made).isSorted().hasSize(50);
    }

    @Test
    void eventsComeInOrderOnTheDesksThread() throws Exception {
        List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
        List<String> threads = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch all = new CountDownLatch(200);
        var listener = desk.<Integer>inOrder(event -> {
            heard.add(event);
            threads.add(Thread.currentThread().getName());
            all.countDown();
        });
        for (int i = 0; i < 200; i++) {
            listener.accept(i);
        }
        assertThat(all.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(heard).isSorted();
        assertThat(Set.copyOf(threads)).containsExactly("mizan-events");
    }

    @Test
    void closedItLeavesNoThread() throws Exception {
        DeviceDesk mine = new DeviceDesk();
        Manned<Held> manned = mine.man(device("closing-device"), "T1");
        ended(manned.call("well", Duration.ofMinutes(1), DeviceDeskTest::well));
        mine.close();
        mine.close();
        refused(DeviceReason.CLOSED, ended(manned.call("late", SHORT, DeviceDeskTest::well)));
        Set<String> left = Set.of("?");
        for (int i = 0; i < 3_000 && !left.isEmpty(); i++) {
            Thread.sleep(20);
            left = Thread.getAllStackTraces().keySet().stream()
                    .filter(Thread::isAlive)
                    .map(Thread::getName)
                    .filter(it -> it.contains("closing-device"))
                    .collect(Collectors.toSet());
        }
        assertThat(left).isEmpty();
    }
}
