// SPDX-License-Identifier: Apache-2.0
package dev.mizan.firstrelease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.spi.value.Quantity;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** Compiles against the jars of the first release, as a vendor of then did, and runs on those of today. */
final class Vendor {
    private static final String SCALE = """
            import dev.mizan.hardware.device.*;
            import dev.mizan.hardware.scale.*;
            import dev.mizan.spi.outcome.Outcome;
            import dev.mizan.spi.value.*;
            public final class AcmeScale extends PlainScale {
                public AcmeScale() {
                    super(new DeviceId("acme"), Quantity.of("15.000", Unit.KILOGRAM), Quantity.of("0.005", Unit.KILOGRAM));
                }
                protected void connect(Patience patience) {}
                protected void disconnect() {}
                protected Outcome<Quantity> ask(Patience patience) {
                    return Outcome.done(Quantity.of("1.250", Unit.KILOGRAM));
                }
            }
            """;

    private Vendor() {}

    /** What his scale weighs today; it was compiled against the first release. */
    static String weighs(Path folder) throws Exception {
        String then = Arrays.stream(Spi.values())
                .map(it -> it.kept().toString())
                .collect(Collectors.joining(File.pathSeparator));
        Path classes = compile(folder, SCALE, "AcmeScale", then);
        Patience patience = Patience.of(Duration.ofSeconds(20));
        try (URLClassLoader jar =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()}, Vendor.class.getClassLoader());
                Device<?> scale =
                        (Device<?>) jar.loadClass("AcmeScale").getConstructor().newInstance()) {
            Scale held = (Scale) scale.claim("till T1", patience).orElseThrow();
            Quantity net = held.weigh(patience)
                    .toCompletableFuture()
                    .get(20, TimeUnit.SECONDS)
                    .orElseThrow()
                    .net();
            return net.toPlainString();
        }
    }

    /** A jar with one class of this source. */
    static byte[] compiled(Path folder, String source, String name) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        classes.put(
                name + ".class",
                Files.readAllBytes(compile(folder, source, name, "").resolve(name + ".class")));
        return Spi.packed(classes);
    }

    private static Path compile(Path folder, String source, String name, String classPath) throws IOException {
        Path file = Files.createDirectories(folder).resolve(name + ".java");
        Files.writeString(file, source);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, said, said, "-proc:none", "-cp", classPath, "-d", classes.toString(), file.toString());
        assertThat(result).as(said.toString(StandardCharsets.UTF_8)).isZero();
        return classes;
    }
}
