// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page.h"

namespace itinera {

/// Shows a recovery code once, to be printed and locked away.
class RecoveryCodePage : public Page {
    Q_OBJECT
public:
    RecoveryCodePage(UiContext &context, const QString &code, QWidget *parent = nullptr);
    void refresh() override {}
    QString guidance() const override { return QStringLiteral("members"); }

signals:
    void done();

private:
    void print();
    QString m_code;
};

} // namespace itinera
