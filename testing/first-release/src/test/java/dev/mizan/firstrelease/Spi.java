// SPDX-License-Identifier: Apache-2.0
package dev.mizan.firstrelease;

import dev.mizan.hardware.device.Device;
import dev.mizan.spi.plugin.Plugin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The two jars that vendors compile against: as they are now, and as the first release had them. */
enum Spi {
    POS_SPI("pos-spi", Plugin.class),
    POS_HARDWARE_SPI("pos-hardware-spi", Device.class);

    private static final long ANY_TIME = 0;

    final String jar;
    private final Class<?> inside;

    Spi(String jar, Class<?> inside) {
        this.jar = jar;
        this.inside = inside;
    }

    /** Its classes as they are built now, by the name of their file. */
    SortedMap<String, byte[]> now() throws IOException {
        try {
            Path place = Path.of(
                    inside.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return classes(place);
            }
            try (FileSystem zip = FileSystems.newFileSystem(place, Map.of())) {
                return classes(zip.getPath("/"));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** Where what the first release offered is kept; not there before it was written for the first time. */
    Path kept() {
        return Path.of(System.getProperty("mizan.root"), "testing/first-release/src/test/resources/first-release")
                .resolve(jar + ".jar");
    }

    static byte[] packed(SortedMap<String, byte[]> classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(9);
            for (Map.Entry<String, byte[]> each : classes.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTime(ANY_TIME);
                zip.putNextEntry(entry);
                zip.write(each.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static SortedMap<String, byte[]> classes(Path root) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith("-info.class")) {
                    classes.put(name, Files.readAllBytes(file));
                }
            }
        }
        return classes;
    }
}
