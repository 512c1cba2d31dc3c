// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page.h"
#include "ui/widgets/parts.h"
#include <QSet>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace itinera {

class CodeBox;
class FieldDraft;

/// Adds needs: from the list, filtered while typing, by domain with the basic ones first; or one that she
/// names.
class NeedPicker : public Card {
    Q_OBJECT
public:
    NeedPicker(UiContext &context, const QString &form, QWidget *parent = nullptr);
    void setTaken(const QSet<QString> &codes); ///< Those already there are not offered again.
    void commit();

signals:
    void needChosen(const QString &code);
    void ownNeedNamed(const QString &text, const QString &domain);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void fill();
    void choose(const QListWidgetItem *item);
    void chooseCurrent();
    void selectFirst();
    void addOwn();
    UiContext &m_ui;
    QSet<QString> m_taken;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QListWidget *m_list = nullptr;
    QLineEdit *m_own = nullptr;
    CodeBox *m_domain = nullptr;
    QPushButton *m_addOwn = nullptr;
    FieldDraft *m_draft = nullptr;
};

} // namespace itinera
