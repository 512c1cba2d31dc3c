// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include <QString>

class QWidget;

namespace itinera {

/// Questions and messages to the user, injected, so that tests answer them and nothing else opens a dialog.
class Asker {
public:
    virtual ~Asker() = default;
    virtual void tell(QWidget *parent, const Error &error) = 0;
    virtual void inform(QWidget *parent, const QString &title, const QString &text) = 0;
    /// True for the button named `yes`; the other one reads "Cancel".
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &yes) = 0;
    /// A text, or an empty string for "cancelled".
    virtual QString askText(QWidget *parent, const QString &title, const QString &label,
                            const QString &initial) = 0;
    /// A passphrase, seen while it is typed; or an empty string for "cancelled". It cannot be copied from
    /// there.
    virtual QString askPassphrase(QWidget *parent, const QString &title, const QString &label,
                                  const QString &initial) = 0;
    /// A file to write to, or empty.
    virtual QString askSaveFile(QWidget *parent, const QString &title, const QString &proposal,
                                const QString &filter) = 0;
    virtual QString askFolder(QWidget *parent, const QString &title, const QString &start) = 0;
};

/// Asks with dialogs.
class DialogAsker final : public Asker {
public:
    void tell(QWidget *parent, const Error &error) override;
    void inform(QWidget *parent, const QString &title, const QString &text) override;
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &yes) override;
    QString askText(QWidget *parent, const QString &title, const QString &label,
                    const QString &initial) override;
    QString askPassphrase(QWidget *parent, const QString &title, const QString &label,
                          const QString &initial) override;
    QString askSaveFile(QWidget *parent, const QString &title, const QString &proposal,
                        const QString &filter) override;
    QString askFolder(QWidget *parent, const QString &title, const QString &start) override;
};

} // namespace itinera
