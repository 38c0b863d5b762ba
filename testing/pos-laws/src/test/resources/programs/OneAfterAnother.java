// SPDX-License-Identifier: Apache-2.0
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Runs programs in one JVM, each to its own end: its main method, and the threads that would keep a JVM of its own alive.
 * What one said stands in a file of its name below a folder, with the ending "ok" where it ended well, else "failed".
 */
final class OneAfterAnother {
    private OneAfterAnother() {}

    public static void main(String[] folderAndNames) throws Exception {
        Path folder = Path.of(folderAndNames[0]);
        PrintStream screen = System.out;
        for (String name : Arrays.asList(folderAndNames).subList(1, folderAndNames.length)) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            boolean fine;
            try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
                System.setOut(out);
                System.setErr(out);
                fine = runs(name, out);
            }
            Files.write(folder.resolve(name + (fine ? ".ok" : ".failed")), said.toByteArray());
        }
        System.setOut(screen);
    }

    private static boolean runs(String name, PrintStream out) throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        Method main = Class.forName(name).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        try {
            main.invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            e.getCause().printStackTrace(out);
            return false;
        }
        List<Thread> left = new ArrayList<>(Thread.getAllStackTraces().keySet());
        left.removeAll(before);
        left.removeIf(Thread::isDaemon);
        for (Thread thread : left) {
            thread.join(20_000);
        }
        left.removeIf(it -> !it.isAlive());
        left.forEach(it -> out.println("still running: " + it));
        return left.isEmpty();
    }
}
