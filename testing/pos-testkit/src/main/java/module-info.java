// SPDX-License-Identifier: Apache-2.0
/** Contract kits, fakes and generators for vendors. */
module dev.mizan.testkit {
    exports dev.mizan.testkit.gen;
    exports dev.mizan.testkit.gen.invoice;

    provides net.jqwik.api.providers.ArbitraryProvider with
            dev.mizan.testkit.gen.Values;

    requires transitive dev.mizan.spi;
    requires transitive dev.mizan.hardware;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires java.logging;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.testkit.fake;
    exports dev.mizan.testkit.fake.device;
    exports dev.mizan.testkit.fake.fiscal;
    exports dev.mizan.testkit.fake.label;
    exports dev.mizan.testkit.fake.payment;
    exports dev.mizan.testkit.fake.rate;
    exports dev.mizan.testkit.fake.tax;
    exports dev.mizan.testkit.tck;
    exports dev.mizan.testkit.tck.counter;
    exports dev.mizan.testkit.tck.device;
    exports dev.mizan.testkit.tck.fiscal;
    exports dev.mizan.testkit.tck.label;
    exports dev.mizan.testkit.tck.payment;
    exports dev.mizan.testkit.tck.rate;
    exports dev.mizan.testkit.tck.tax;
}
