// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"

#include <QFrame>

class QComboBox;
class QLineEdit;

namespace gensvar::comments {

/// Asks why a response is to be taken out of the figures. Esc leaves it.
class ExcludePanel : public QFrame
{
    Q_OBJECT

public:
    explicit ExcludePanel(QWidget *parent = nullptr);

    void open();

signals:
    void confirmed(gensvar::domain::Exclusion reason, const QString &note);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();

    QComboBox *m_reason;
    QLineEdit *m_note;
};

} // namespace gensvar::comments
