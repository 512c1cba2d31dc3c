// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a target over its corpus and over inputs made from it by chance, the same in every run: works with any
// compiler. Usage: replay-NAME CORPUS [MUTATED]
#include "core/base/random.h"
#include "tests/fuzz/target.h"
#include <QDir>
#include <cstdlib>

using namespace itinera;

namespace {

void run(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                           static_cast<std::size_t>(input.size()));
}

QByteArray mutated(QByteArray input, const QByteArray &other, SeededRandom &random)
{
    const quint32 changes = 1 + random.below(4);
    for (quint32 i = 0; i < changes; ++i) {
        const auto size = static_cast<quint32>(input.size());
        const auto at = static_cast<qsizetype>(random.below(size + 1));
        switch (random.below(6)) {
        case 0:
            if (at < input.size())
                input[at] = static_cast<char>(input[at] ^ (1 << random.below(8)));
            break;
        case 1:
            if (at < input.size())
                input[at] = static_cast<char>(random.below(256));
            break;
        case 2:
            input.insert(at, static_cast<char>(random.below(256)));
            break;
        case 3:
            input.remove(at, 1 + random.below(8));
            break;
        case 4: // a large number where a length may stand
            input.replace(at, 4, QByteArray::fromHex(random.below(2) == 0 ? "ffffffff" : "7fffffff"));
            break;
        default:
            input = input.left(at) + other.mid(random.below(static_cast<quint32>(other.size()) + 1));
        }
    }
    return input;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const QDir corpus(QString::fromLocal8Bit(argv[1]));
    QList<QByteArray> seeds;
    const QFileInfoList files = corpus.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            seeds << file.readAll();
    }
    if (seeds.isEmpty()) {
        std::fprintf(stderr, "no corpus in %s\n", argv[1]);
        return 2;
    }
    for (const QByteArray &seed : std::as_const(seeds))
        run(seed);
    const int count = argc > 2 ? std::atoi(argv[2]) : 2000;
    SeededRandom random(20260302);
    for (int i = 0; i < count; ++i)
        run(mutated(seeds[i % seeds.size()], seeds[random.below(static_cast<quint32>(seeds.size()))],
                    random));
    std::printf("%d seeds and %d inputs made from them\n", static_cast<int>(seeds.size()), count);
    return 0;
}
