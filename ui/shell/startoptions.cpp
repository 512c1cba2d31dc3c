// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startoptions.h"
#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace itinera {

StartOptions StartOptions::from(const QStringList &arguments)
{
    StartOptions options;
    const std::pair<QString, std::optional<QString> *> taken[] = {
        {u"--name"_s, &options.name}, {u"--icon"_s, &options.icon}, {u"--geometry"_s, &options.geometry}};
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--"_L1) { // what follows are names of files
            options.rest << arguments.sliced(i);
            break;
        }
        bool ours = false;
        for (const auto &[option, value] : taken) {
            if (argument.startsWith(option + u'=')) {
                *value = argument.sliced(option.size() + 1);
                ours = true;
            } else if (argument == option && i + 1 < arguments.size()) {
                *value = arguments[++i];
                ours = true;
            }
            if (ours)
                break;
        }
        if (ours)
            continue;
        static const QStringList telling{u"-h"_s, u"--help"_s, u"--help-all"_s, u"-v"_s, u"--version"_s};
        options.tellsOnly |= telling.contains(argument);
        options.rest << argument;
    }
    return options;
}

QString windowClass(const QString &shownName)
{
    return shownName == "Itinera"_L1 ? u"itinera"_s : shownName;
}

void hideArguments(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        std::fill_n(argv[i], std::strlen(argv[i]), '\0');
}

ArgumentVector::ArgumentVector(const QStringList &arguments) : count(static_cast<int>(arguments.size()))
{
    m_texts.reserve(static_cast<std::size_t>(count)); // the pointers stay where they are
    for (const QString &argument : arguments)
        m_pointers.push_back(m_texts.emplace_back(argument.toLocal8Bit()).data());
    m_pointers.push_back(nullptr);
}

} // namespace itinera
