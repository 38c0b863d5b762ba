// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.device;

import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.drawer.Drawer;
import dev.mizan.plugin.javapos.bridge.JposDrawer;
import dev.mizan.spi.outcome.Outcome;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import jpos.CashDrawer;
import jpos.JposException;
import jpos.config.JposEntry;
import jpos.config.simple.SimpleEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import jpos.loader.JposServiceLoader;
import jpos.services.CashDrawerService115;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One question to a service of JavaPOS that answers at once: by its control alone, and through the bridge, with a deadline,
 * on the device's thread and back. The difference is what the bridge costs.
 */
@NullUnmarked // JMH fills the fields before it measures
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class JavaPosCall {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CashDrawer control = new CashDrawer();
    private final JposDrawer bridged = new JposDrawer(new DeviceId("bridged"), "bridged");
    private Drawer held;

    /** Two drawers, one for each way. */
    @Setup(Level.Trial)
    public void open() throws JposException {
        register("alone");
        register("bridged");
        control.open("alone");
        control.claim(1_000);
        control.setDeviceEnabled(true);
        held = bridged.claim("benchmark", Patience.of(PATIENCE)).orElseThrow();
    }

    @TearDown(Level.Trial)
    public void close() throws JposException {
        control.close();
        bridged.close();
    }

    @Benchmark
    public boolean byTheControlAlone() throws JposException {
        return control.getDrawerOpened();
    }

    @Benchmark
    public Outcome<Known> throughTheBridge() {
        return held.isOpen(Patience.of(PATIENCE)).toCompletableFuture().join();
    }

    private static void register(String logicalName) {
        SimpleEntry entry = new SimpleEntry();
        entry.addProperty("logicalName", logicalName);
        entry.addProperty("deviceCategory", "CashDrawer");
        entry.addProperty("serviceClass", "simulated");
        entry.addProperty("serviceInstanceFactoryClass", Services.class.getName());
        entry.addProperty("vendorName", "simulated");
        entry.addProperty("jposVersion", "1.15");
        JposServiceLoader.getManager().getEntryRegistry().addJposEntry(logicalName, entry);
    }

    /** A drawer that is open and does nothing. */
    public static final class Services implements JposServiceInstanceFactory {
        @Override
        public JposServiceInstance createInstance(String logicalName, JposEntry entry) {
            return (JposServiceInstance) Proxy.newProxyInstance(
                    CashDrawerService115.class.getClassLoader(),
                    new Class<?>[] {CashDrawerService115.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("getDeviceServiceVersion")) {
                            return 1_015_000;
                        }
                        return method.getReturnType() == boolean.class ? (Object) true : null;
                    });
        }
    }
}
