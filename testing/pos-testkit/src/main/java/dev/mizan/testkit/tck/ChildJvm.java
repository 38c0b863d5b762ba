// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck;

import dev.mizan.testkit.tck.internal.Trees;
import java.io.BufferedReader;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Another JVM with the same classes, whose lines are read as they come, and that can be killed: for laws about what is left
 * when a process dies. A line that begins with {@code ACK} tells of a receipt.
 */
public final class ChildJvm implements AutoCloseable {
    private final List<String> lines = new ArrayList<>();
    private int receipts;
    private boolean ended;
    private final Process process;
    private final Path scratch;
    private final Thread reader;

    private ChildJvm(Process process, Path scratch) {
        this.process = process;
        this.scratch = scratch;
        this.reader = new Thread(this::read, "child-jvm-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a program; its arguments are the names of the harness's class and of the directory. */
    public static ChildJvm start(Class<?> harness, Class<?> program, Path directory) {
        try {
            Path scratch = Files.createTempDirectory(Files.createDirectories(scratch(directory)), "child");
            return new ChildJvm(
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC",
                                    "-Xshare:auto",
                                    "-Xmx128m",
                                    "-Djava.io.tmpdir=" + scratch,
                                    "-cp",
                                    classPath(harness),
                                    program.getName(),
                                    harness.getName(),
                                    directory.toString())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start(),
                    scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has a program that was started so tell one line, unbuffered: it is read also where the program dies next. */
    @SuppressWarnings("resource") // The standard output is not ours to close.
    public static synchronized void say(String line) {
        try {
            new FileOutputStream(FileDescriptor.out).write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where child processes put what is not the store's, each into a folder that goes when it has ended. */
    public static Path scratch(Path directory) {
        return directory.resolveSibling(directory.getFileName() + "-scratch");
    }

    /** All that this JVM sees, whether on the class path or as modules; in the child all of it is class path. */
    private static String classPath(Class<?> harness) {
        Set<String> places = new LinkedHashSet<>();
        places.add(root(harness).toString());
        places.add(root(ChildJvm.class).toString());
        ModuleLayer.boot().configuration().modules().stream()
                .flatMap(module -> module.reference().location().stream())
                .filter(location -> "file".equals(location.getScheme()))
                .forEach(location -> places.add(Path.of(location).toString()));
        for (String property : List.of("jdk.module.path", "java.class.path", "surefire.test.class.path")) {
            places.addAll(List.of(System.getProperty(property, "").split(File.pathSeparator)));
        }
        places.remove("");
        return String.join(File.pathSeparator, places);
    }

    private static Path root(Class<?> of) {
        String name = of.getName().replace('.', '/') + ".class";
        try {
            URL found = of.getClassLoader().getResource(name);
            if (found == null || !"file".equals(found.getProtocol())) {
                return Path.of(
                        of.getProtectionDomain().getCodeSource().getLocation().toURI());
            }
            Path root = Path.of(found.toURI());
            for (int up = Path.of(name).getNameCount(); up > 0; up--) {
                root = Objects.requireNonNull(root.getParent());
            }
            return root;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class is in no place: " + of, e);
        }
    }

    private void read() {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                told(line);
            }
        } catch (IOException e) {
            told("FAILURE pipe " + e.getMessage());
        } finally {
            synchronized (this) {
                ended = true;
                notifyAll();
            }
        }
    }

    private synchronized void told(String line) {
        lines.add(line);
        receipts += line.startsWith("ACK") ? 1 : 0;
        notifyAll();
    }

    /** Waits until it has told of so many receipts, or ended. */
    public synchronized void awaitReceipts(int count) throws InterruptedException {
        while (receipts < count && !ended) {
            wait();
        }
    }

    /** Kills it as the operating system does, and answers all that it had written. */
    public List<String> killed() {
        // Not Process.destroyForcibly: it also closes the pipe, and with it what was written to the very end.
        process.toHandle().destroyForcibly();
        return finished();
    }

    /** Waits for its end, and answers all that it wrote. */
    public List<String> finished() {
        try {
            process.waitFor();
            reader.join();
            synchronized (this) {
                return List.copyOf(lines);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Ends it, and removes what it had unpacked: a driver's library of a megabyte, in each of a thousand rounds. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        Trees.remove(scratch);
    }
}
