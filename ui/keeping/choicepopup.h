// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVariant>

class QLineEdit;
class QListWidget;

namespace gensvar::keeping {

/// One thing to choose from a list under the button that opened it: type to find, arrows and Enter or a click choose,
/// Esc leaves. A text that is none of them can be offered as a new one.
class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        QVariant data;
    };

    explicit ChoicePopup(const QString &name, QWidget *parent);

    /// newOne: how what was typed is offered where it is not in the list, with %1 for it; empty: it is not.
    void show(const QList<Choice> &choices, const QString &newOne, QWidget *below);

signals:
    void chosen(const QVariant &data);
    void newWanted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &typed);
    void take();

    QLineEdit *m_find;
    QListWidget *m_list;
    QString m_new;
};

} // namespace gensvar::keeping
