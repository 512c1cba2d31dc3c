// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace itinera::bench {

struct Figures {
    double median = 0;
    double p95 = 0;
    double p99 = 0;
};

/// Milliseconds of each call, sorted into median, 95th and 99th percentile.
inline Figures measure(int times, const std::function<void(int)> &work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work(i);
        all.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(all.begin(), all.end());
    const auto at = [&](double part) {
        return all[std::min(all.size() - 1,
                            static_cast<std::size_t>(part * static_cast<double>(all.size())))];
    };
    return {at(0.5), at(0.95), at(0.99)};
}

inline void print(const std::string &name, const Figures &f)
{
    std::printf("%-46s %9.2f %9.2f %9.2f\n", name.c_str(), f.median, f.p95, f.p99);
    std::fflush(stdout);
}

} // namespace itinera::bench
