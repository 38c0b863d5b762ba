// SPDX-License-Identifier: Apache-2.0
/** A terminal that fails as it is told. */
module dev.mizan.plugin.payment.simulator {
    requires transitive dev.mizan.spi;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.payment.simulator;

    provides dev.mizan.spi.payment.PaymentProvider with
            dev.mizan.plugin.payment.simulator.SimulatorProvider;
}
