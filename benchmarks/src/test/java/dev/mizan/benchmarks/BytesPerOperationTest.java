// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No benchmark of ours allocates more than its line in {@code bytes-per-op.csv} allows. Bytes, unlike times, do not vary. */
class BytesPerOperationTest {
    @TestFactory
    Stream<DynamicTest> anOperationAllocatesNoMoreThanItsLimit() throws IOException {
        return limits().stream().map(limit -> DynamicTest.dynamicTest(limit, () -> check(limit.split(",", -1))));
    }

    private static List<String> limits() throws IOException {
        try (var in = BytesPerOperationTest.class.getResourceAsStream("/bytes-per-op.csv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    private static void check(String[] limit) throws Throwable {
        long bytes = Long.parseLong(limit[3]);
        try (Operation operation = new Operation("dev.mizan.benchmarks." + limit[0], limit[1], limit[2])) {
            assertThat(operation.bytesOnceCompiled(bytes)).isLessThanOrEqualTo(bytes);
        }
    }
}
