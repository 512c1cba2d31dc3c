// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/asker.h"
#include <QStringList>
#include <deque>
#include <optional>

namespace itinera::test {

/// Answers from queues instead of opening dialogs, and writes down what was said and asked. A question
/// without an answer in its queue is cancelled, and counted in `unanswered`, so that a test can insist that
/// there was none; unless the test says beforehand what it answers to everything.
class ScriptedAsker final : public Asker {
public:
    // What comes next.
    std::deque<bool> confirms;
    std::deque<QString> texts;
    std::deque<QString> saveFiles;
    std::deque<QString> folders;
    std::optional<bool> always; ///< The answer to every "yes or cancel" that has none in `confirms`.

    // What was.
    QStringList tells;     ///< The whole message of each error told.
    QStringList informs;   ///< The text of each message.
    QStringList questions; ///< The title of each question, of any kind.
    QStringList labels;    ///< The text or label of each question.
    QString initialText;   ///< What the last question for a text proposed.
    QString proposedFile;  ///< What the last question for a file proposed.
    int unanswered = 0;

    void tell(QWidget *, const Error &error) override { tells << error.message(); }
    void inform(QWidget *, const QString &title, const QString &text) override
    {
        informs << (text.isEmpty() ? title : text);
    }
    bool confirm(QWidget *, const QString &title, const QString &text, const QString &) override
    {
        questions << title;
        labels << text;
        return confirms.empty() && always ? *always : next(confirms, false);
    }
    QString askText(QWidget *, const QString &title, const QString &label, const QString &initial) override
    {
        questions << title;
        labels << label;
        initialText = initial;
        return next(texts, QString());
    }
    QString askPassphrase(QWidget *parent, const QString &title, const QString &label,
                          const QString &initial) override
    {
        return askText(parent, title, label, initial);
    }
    QString askSaveFile(QWidget *, const QString &title, const QString &proposal, const QString &) override
    {
        questions << title;
        proposedFile = proposal;
        return next(saveFiles, QString());
    }
    QString askFolder(QWidget *, const QString &title, const QString &) override
    {
        questions << title;
        return next(folders, QString());
    }

private:
    template <class T>
    T next(std::deque<T> &queue, T cancelled)
    {
        if (queue.empty()) {
            ++unanswered;
            return cancelled;
        }
        T answer = queue.front();
        queue.pop_front();
        return answer;
    }
};

} // namespace itinera::test
